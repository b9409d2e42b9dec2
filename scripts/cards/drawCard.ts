/** Draws the picture of a shared link: words on paper, as on the page, in the proportion that chats cut to. */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { CreateText } from 'sharp';
import type { ShareCard } from '../../src/view/shared/shareCard.ts';
import { readTokenColour } from '../../src/view/shared/tokenColours.ts';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const [width, height] = [800, 420];
/** Left edge of the words, beside the ruled margin. */
const edge = 84;
const songti = 'Noto Serif CJK SC, Songti SC, SimSun, serif';
const heiti = 'Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif';

/** A line or block of text: where its top is, and how it is set. */
interface Block {
  text: string;
  top: number;
  /** In pixels. */
  size: number;
  colour: 'ink' | 'ink-soft' | 'accent';
  family: string;
  bold?: boolean;
}

/** PNG of a card; without letters when the machine has no Chinese font. At most 40 KB. */
export async function drawCard(card: ShareCard, letters: boolean): Promise<Buffer> {
  const blocks = letters ? toBlocks(card).filter(({ text }) => text !== '') : [];
  return sharp(Buffer.from(drawPaper()))
    .composite(blocks.map(({ top, ...block }) => ({ input: { text: toText(block) }, left: edge, top })))
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 })
    .toBuffer();
}

/** The icon of the site as PNG of this many pixels on a side. */
export async function drawIcon(svg: Buffer, side: number): Promise<Buffer> {
  return sharp(svg, { density: (72 * side) / 32 })
    .resize(side, side)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}

function toBlocks({ place, number, words, document, site }: ShareCard): Block[] {
  return [
    { text: place, top: 34, size: 20, colour: 'ink-soft', family: heiti },
    { text: number, top: 70, size: 26, colour: 'accent', family: heiti, bold: true },
    { text: words, top: number === '' ? 90 : 116, size: number === '' ? 44 : 36, colour: 'ink', family: songti },
    { text: document, top: 352, size: 17, colour: 'ink-soft', family: heiti },
    { text: site, top: 380, size: 17, colour: 'ink-soft', family: heiti },
  ];
}

function toText({ text, size, colour, family, bold = false }: Omit<Block, 'top'>): CreateText {
  const { light } = readTokenColour(tokens, colour);
  const escaped = text.replace(/[&<>]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);
  return {
    text: `<span foreground="${light}">${escaped}</span>`,
    font: `${family} ${bold ? 'Bold ' : ''}${String(size)}`,
    width: width - edge - 44,
    // One point is one pixel.
    dpi: 72,
    rgba: true,
    wrap: 'word-char',
  };
}

function drawPaper(): string {
  const colour = (name: string): string => readTokenColour(tokens, name).light;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">
    <path fill="${colour('paper')}" d="M0 0h${String(width)}v${String(height)}H0z"/>
    <path fill="${colour('accent')}" d="M0 0h16v${String(height)}H0z"/>
    <path fill="${colour('rule')}" d="M60 0h1v${String(height)}h-1z"/>
  </svg>`;
}

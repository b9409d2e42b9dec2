/** Props of the page on the site's typography and colours. All its values come from the style sheet of tokens. */
import type { PageHead } from '../shared/pageHead.ts';
import { readToken, readTokenColour } from '../shared/tokenColours.ts';

interface ColourRow {
  /** Name of the token, without its leading dashes. */
  token: string;
  use: string;
  /** The values in the style sheet, e.g. #1c1b19. */
  light: string;
  dark: string;
  /** Contrast with the paper, light and dark, e.g. 16.6:1; null for grounds and rules. */
  contrast: [string, string] | null;
}

interface SizeRow {
  token: string;
  use: string;
  /** In pixels at the browser's default of 16, e.g. 18; the wide screen's value where it differs. */
  pixels: number;
}

export interface DesignPage {
  colours: ColourRow[];
  sizes: SizeRow[];
}

export const designHead: PageHead = {
  title: '版式',
  description: '知规的字体、字号、颜色和版面：谁用宋体，谁用黑体，红色标什么，大字和打印怎样处理。',
  breadcrumbs: [{ label: '版式', path: null }],
};

const colourUses: readonly (readonly [token: string, use: string, text: boolean])[] = [
  ['paper', '纸', false],
  ['sheet', '照录原文的底', false],
  ['ink', '正文', true],
  ['ink-soft', '次要文字', true],
  ['accent', '标记：行号、编号、链接线', true],
  ['rule', '细线', false],
  ['rule-strong', '表头线', false],
  ['mark', '选中处、目标值', false],
  ['shade', '可以左右滑动处的边影', false],
];

const sizeUses: readonly (readonly [token: string, use: string])[] = [
  ['size-tiny', '表头、声明'],
  ['size-small', '注记'],
  ['size-base', '本站的话'],
  ['size-words', '规划文字'],
  ['size-large', '节标题'],
  ['size-title', '页标题'],
];

const ROOT_PIXELS = 16;

/** The tokens, parsed from their style sheet; throws when one is missing or in an unexpected form. */
export function toDesignPage(tokens: string): DesignPage {
  const paper = readTokenColour(tokens, 'paper');
  return {
    colours: colourUses.map(([token, use, text]) => {
      const { light, dark } = readTokenColour(tokens, token);
      const contrast = (colour: string, ground: string): string => `${contrastOf(colour, ground).toFixed(1)}:1`;
      return {
        token,
        use,
        light,
        dark,
        contrast: text ? [contrast(light, paper.light), contrast(dark, paper.dark)] : null,
      };
    }),
    sizes: sizeUses.map(([token, use]) => ({
      token,
      use,
      pixels: Number(readToken(tokens, token, /([\d.]+)rem/)) * ROOT_PIXELS,
    })),
  };
}

/**
 * Contrast of two colours by the definition of WCAG 2, from 1 to 21.
 *
 * contrastOf('#000000', '#ffffff') // => 21
 */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

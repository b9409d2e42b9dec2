/**
 * `node scripts/drawCards.ts`, a step of `npm run build`: the pictures for shared links and the icons, beside the pages
 * that name them. Chinese letters need a font: the system's, else Debian's, installed where this process may; without
 * one the pictures are empty paper, and it says so.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { placesOf } from '../src/corpus/places.ts';
import { homeScreenIconPath, iconPath, signPath } from '../src/naming/routes/siteRoutes.ts';
import { toItemCard, toPlanCard } from '../src/view/shared/shareCard.ts';
import type { ShareCard } from '../src/view/shared/shareCard.ts';
import { findChineseFont } from './browser/findChineseFont.ts';
import { cached } from './cards/cardCache.ts';
import { drawCard, drawIcon } from './cards/drawCard.ts';
import { builtFolder, contentFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { providePackages } from './provide/debianPackages.ts';
import { readPlans } from './search/readPlans.ts';
import { fileAt } from './site/siteFiles.ts';

/** As many as are drawn side by side. */
const atOnce = 4;

await runCommand(async () => {
  if (!existsSync(builtFolder)) throw new InputError(`${builtFolder}: there is no built site; run npm run build`);
  const font = provideFont();
  const cards = readPlans(contentFolder)
    .flatMap((plan) => [toPlanCard(plan), ...placesOf(plan).map(toItemCard)])
    .filter(({ page }) => existsSync(fileAt(builtFolder, page)));
  const bytes = await writeCards(cards, font);
  await writeIcons();
  process.stderr.write(`Drew ${String(cards.length)} pictures, ${String(Math.round(bytes / 1000))} KB\n`);
});

/** The font that letters are drawn with; '' when there is none and none can be installed. */
function provideFont(): string {
  try {
    const findMissing = (): string[] => (findChineseFont() === undefined ? ['fonts-noto-cjk'] : []);
    providePackages({ who: 'The pictures for shared links', findMissing, elsewhere: 'a Chinese font' });
    return findChineseFont() ?? '';
  } catch (error) {
    process.stderr.write(`${(error as Error).message} Until then these pictures have no words.\n`);
    return '';
  }
}

/** Writes every card beside its page; returns their size in bytes. */
async function writeCards(cards: readonly ShareCard[], font: string): Promise<number> {
  const left = cards.values();
  const sizes = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      let bytes = 0;
      for (const card of left) {
        const { page: _, path, ...picture } = card;
        const png = await cached(picture, font, () => drawCard(card, font !== ''));
        writeFileSync(fileAt(builtFolder, path), png);
        bytes += png.length;
      }
      return bytes;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** For home screens, and for chats that take the largest icon of a page. */
async function writeIcons(): Promise<void> {
  const svg = readFileSync(fileAt(builtFolder, signPath));
  writeFileSync(fileAt(builtFolder, homeScreenIconPath), await drawIcon(svg, 180));
  writeFileSync(fileAt(builtFolder, iconPath), await drawIcon(svg, 300));
}

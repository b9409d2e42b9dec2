/**
 * The simplified form of a character, as folding needs it. In Node every traditional character is known. A browser knows few
 * at once, and loads the others when it is told of a text that may have them: most readers never type one.
 */
import { formsAtOnce, readOthers } from '#forms';
import { simplifiedCharacters } from './gb2312.ts';

export type FormPair = readonly [traditional: string, simplified: string];

const known = new Map(formsAtOnce);
let reading: Promise<void> | undefined;
let knowsAll = false;
let simplified: ReadonlySet<string> | undefined;

/** Han characters and their radicals. */
const HAN = /\p{Script=Han}/u;

/** The simplified character for a known traditional one; any other character as it is. `toPlainForm('學') // => '学'` */
export function toPlainForm(character: string): string {
  return known.get(character) ?? character;
}

/** Loads the forms that the text may need. True when some were not known before. */
export async function learnForms(text: string): Promise<boolean> {
  if (readOthers === undefined || !hasOther(text)) return false;
  const isNew = !knowsAll;
  reading ??= learnAll(readOthers);
  reading.catch(() => (reading = undefined));
  await reading;
  return isNew;
}

async function learnAll(read: NonNullable<typeof readOthers>): Promise<void> {
  learnPairs(await read());
  knowsAll = true;
}

/** Knows these forms from now on. True when some were not known before. */
export function learnPairs(pairs: readonly FormPair[]): boolean {
  const before = known.size;
  for (const [traditional, plain] of pairs) known.set(traditional, plain);
  return known.size > before;
}

/** True when the text has a Han character that GB 2312 lacks. */
function hasOther(text: string): boolean {
  simplified ??= simplifiedCharacters();
  for (const character of text) if (!simplified.has(character) && HAN.test(character)) return true;
  return false;
}

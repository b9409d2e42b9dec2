/**
 * `#forms` in browsers: the traditional characters that GB 2312 has too. A text with any other has a character that
 * GB 2312 lacks, by which it is known, and few readers load the table for it.
 */

const FEW = '乾干吒咤夥伙後后徵征拚拼捱挨摺折於于榘矩菸烟薹苔袷夹醣糖麴曲麽么';

export const formsAtOnce: readonly (readonly [traditional: string, simplified: string])[] = Array.from(
  { length: FEW.length / 2 },
  (_, at) => [FEW.charAt(2 * at), FEW.charAt(2 * at + 1)] as const,
);
/** Gives the other forms. */
export const readOthers: (() => Promise<typeof formsAtOnce>) | undefined = async () =>
  (await import('./traditional.ts')).traditionalPairs();

/**
 * The steps by which a query was understood, each in the reader's words and with the query that takes it back. What
 * restricted is taken out; what was mended, cut or set aside is put into quotation marks, which are read as typed.
 *
 * Loaded by the search page, so nothing of the engine is imported here.
 */
import type { CutTerm, Piece, Understanding, Untold, UnderstoodValue, UnderstoodWord } from './understanding.ts';

export interface UnderstoodStep {
  text: string;
  /** The terms of the query without this step. */
  without: string;
}

/** `toSteps(understood, '腾冲 近视')[0] // => { text: '地方：腾冲市', without: '近视' }` */
export function toSteps(understood: Understanding, terms: string): UnderstoodStep[] {
  const { words, regions, years, audiences, departments, roles, untold, setAside, cut } = understood;
  const without = (pieces: readonly Piece[], put: (asked: string) => string): string => replaceAll(terms, pieces, put);
  const restriction = (name: string, values: readonly UnderstoodValue[]): UnderstoodStep[] =>
    bySpan(values).map((same) => ({
      text: `${name}：${same.map(({ label }) => label).join('、')}`,
      without: without(same.slice(0, 1), () => ''),
    }));
  return [
    ...restriction('地方', regions),
    ...years.map((year) => ({ text: `到期：${String(year.year)}年`, without: without([year], () => '') })),
    ...restriction('对象', audiences),
    ...restriction('部门', departments),
    ...roles.slice(0, 1).map(({ role }) => ({ text: roleSteps[role], without: without(roles, () => '') })),
    ...untold.map((one) => ({ text: formatUntold(one), without: without([one], () => '') })),
    ...words
      .filter(({ by }) => by !== 'typed')
      .map((word) => ({ text: formatMended(word), without: without([word], quote) })),
    ...cut
      .filter((whole) => words.filter(({ at }) => isWithin(at, whole.at)).length > 1)
      .map((whole) => ({ text: formatCut(whole, words, terms), without: without([whole], quote) })),
    ...(setAside.length === 0
      ? []
      : [
          {
            text: `不作检索词：${joinNeighbours(setAside).map(quote).join('')}`,
            without: without(setAside, quote),
          },
        ]),
  ];
}

const roleSteps = { lead: '只列它牵头的', responsible: '只列它作为责任单位的', either: '只列写明它负责的' };

function formatUntold({ asked, what, place }: Untold): string {
  const why = what === 'bureau' ? '没有写它负责什么' : '没有把牵头单位和责任单位分开';
  return `没有按${quote(asked)}筛选：${place}的规划${why}`;
}

function formatMended({ asked, names, by }: UnderstoodWord): string {
  const others = names.filter((name) => name !== asked.toLowerCase());
  const verb = by === 'synonym' && others.length < names.length ? '也按' : '按';
  return `${quote(asked)}${verb}${others.join('、')}找`;
}

/** What was typed, neighbours together: 我, 想, 问一下 → 我想问一下. */
function joinNeighbours(pieces: readonly Piece[]): string[] {
  const joined: { asked: string; end: number }[] = [];
  for (const { asked, at } of pieces.toSorted((a, b) => a.at[0] - b.at[0])) {
    const last = joined.at(-1);
    if (last?.end === at[0]) Object.assign(last, { asked: last.asked + asked, end: at[1] });
    else joined.push({ asked, end: at[1] });
  }
  return joined.map(({ asked }) => asked);
}

/** Nobody needs to be shown again that all of the query was cut: it stands above. */
function formatCut({ asked, at }: CutTerm, words: readonly UnderstoodWord[], terms: string): string {
  const pieces = words.filter((word) => isWithin(word.at, at)).map((word) => quote(word.asked));
  return `${asked === terms.trim() ? '' : quote(asked)}分成了${pieces.join('')}`;
}

function quote(words: string): string {
  return `“${words.replaceAll(/[“”"]/gu, '')}”`;
}

/** Values of one typed word together: 教体局 of two cities. */
function bySpan(values: readonly UnderstoodValue[]): UnderstoodValue[][] {
  const groups = new Map<number, UnderstoodValue[]>();
  for (const value of values) groups.set(value.at[0], [...(groups.get(value.at[0]) ?? []), value]);
  return [...groups.values()];
}

function isWithin([start, end]: Piece['at'], [from, to]: Piece['at']): boolean {
  return start >= from && end <= to;
}

/** The terms with something else in place of the pieces, set off by blanks. */
function replaceAll(terms: string, pieces: readonly Piece[], put: (asked: string) => string): string {
  const ordered = pieces.toSorted((a, b) => b.at[0] - a.at[0]);
  const replaced = ordered.reduce(
    (left, { asked, at: [start, end] }) => `${left.slice(0, start)} ${put(asked)} ${left.slice(end)}`,
    terms,
  );
  return replaced.replaceAll(/\s+/gu, ' ').trim();
}

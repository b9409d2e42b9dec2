/** The result of a quotation check, in words and as elements. */
import type { Differing, QuoteCheck } from '../../text/quote/check.ts';
import type { PlacedPiece } from '../../text/quote/original.ts';
import { toSide } from '../../text/quote/sides.ts';

/** The result in a sentence or two, for the status line. */
export function formatFinding(check: QuoteCheck): string {
  switch (check.verdict) {
    case 'empty':
      return '请先贴入引文。';
    case 'none':
      return '没有找到与之相近的原文。';
    case 'same':
      return `字字相符。共 ${String(check.length)} 字，空格和换行不计。`;
    case 'form':
      return `只有标点、全半角或繁简不同，其余字字相符。${formatFirst(check)}`;
    case 'different':
      return `与原文不同。${formatFirst(check)}`;
  }
}

/** The evidence for the result: the places of the words and, when they differ, both sides. */
export function createEvidence(check: QuoteCheck): HTMLElement[] {
  if (check.verdict === 'same') return check.places.map((place) => createPlace('见于', place));
  if (check.verdict !== 'form' && check.verdict !== 'different') return [];
  const list = document.createElement('dl');
  list.append(...createSide(check, 'quoted', '引文'), ...createSide(check, 'original', '原文'));
  return [list, createPlace('原文见', check.place)];
}

function formatFirst({ quoted, original, at }: Differing): string {
  const [one, two] = [quoted.charAt(at), original.charAt(at)];
  const place = `第 ${String(at + 1)} 字起不同`;
  if (one === '') return `${place}：引文到此为止，原文接“${two}”。`;
  if (two === '') return `${place}：引文接“${one}”，原文到此为止。`;
  return `${place}：引文作“${one}”，原文作“${two}”。`;
}

function createSide(check: Differing, side: 'quoted' | 'original', name: string): HTMLElement[] {
  const term = document.createElement('dt');
  term.textContent = name;
  const words = document.createElement('dd');
  words.className = 'words';
  for (const { text, mark } of toSide(check, side)) {
    if (mark === null) {
      words.append(text);
      continue;
    }
    const marked = document.createElement(side === 'quoted' ? 'ins' : 'del');
    if (mark === 'first') marked.className = 'first';
    marked.textContent = text;
    words.append(marked);
  }
  return [term, words];
}

function createPlace(before: string, pieces: readonly PlacedPiece[]): HTMLElement {
  const line = document.createElement('p');
  const [first, last] = [pieces[0], pieces[pieces.length - 1]];
  if (first === undefined || last === undefined) {
    line.textContent = `${before}本页原文。`;
    return line;
  }
  line.append(`${before} `, createLink(first));
  if (last !== first) line.append(' 至 ', createLink(last));
  return line;
}

function createLink({ url, label }: PlacedPiece): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = label;
  return link;
}

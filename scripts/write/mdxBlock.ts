/** Block → one line of MDX. Text is always a JSON string in an expression, so that nothing in it is interpreted. */
import type { Block, Phrase, PlacedBlock, Run } from '../../src/model/tree.ts';
import { runsOf, textOf } from '../../src/model/tree.ts';
import { firstSentence } from '../../src/text/sentences.ts';

/** Longest first sentence that is set as a heading run into the text. */
const RUN_IN_LENGTH = 60;
/** Every block is told where its section is being shown; the page that shows it knows. */
const PLACE = 'place={props.place}';
/** Characters a reviewer of the file could not see: line separators, byte order marks, direction controls. */
const UNSEEN = /[\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export type FindDepartment = (name: string) => string | null;

/** The MDX element of a block. */
export function toMdxLine(placed: PlacedBlock, findDepartment: FindDepartment): string {
  const { block, anchor } = placed;
  switch (block.type) {
    case 'heading':
      return element('Heading', headingAttributes(placed), textIn(block, 'words'));
    case 'paragraph':
      return element('Paragraph', paragraphAttributes(placed, findDepartment), textIn(block, 'words'));
    case 'measure':
      return element('Measure', { ...numbered(block, anchor), runIn: runInLength(block) }, textIn(block, 'words'));
    case 'goal':
      return element(
        'Goal',
        { ...numbered(block, anchor), duty: dutyOf(block, findDepartment) },
        textIn(block, 'words'),
      );
  }
}

function headingAttributes({ block, anchor }: PlacedBlock): Record<string, unknown> {
  const kind = block.type === 'heading' ? block.kind : '';
  const id = anchor === null ? {} : { id: anchor };
  return { kind, ...id, label: textIn(block, 'label'), lines: linesOf(block) };
}

function paragraphAttributes(
  { block, anchor, opens }: PlacedBlock,
  findDepartment: FindDepartment,
): Record<string, unknown> {
  const duty = dutyOf(block, findDepartment);
  const numberedParagraph = block.type === 'paragraph' && block.num !== null;
  return {
    id: anchor,
    label: textIn(block, 'label'),
    lines: linesOf(block),
    runIn: opens?.runIn === true || numberedParagraph ? runInLength(block) : 0,
    slices: linesWithin(block),
    ...(duty.length === 0 ? {} : { duty }),
  };
}

function numbered(block: Block & { num: number | null }, id: string | null): Record<string, unknown> {
  return {
    id,
    num: block.num,
    label: textIn(block, 'label'),
    lines: linesOf(block),
    slices: linesWithin(block),
  };
}

/** The phrases behind the words: what each is, its text, the department it names, where in it a source line begins. */
function dutyOf(block: Block, findDepartment: FindDepartment): unknown[] {
  const phrases = block.children.filter(({ type }) => type !== 'label' && type !== 'aside');
  return phrases.flatMap((phrase, at) => {
    if (phrase.type === 'words') return [];
    const text = textOf(phrase);
    const named = phrase.type === 'lead' || phrase.type === 'responsible';
    const seams = seamsIn(phrase, phrases[at - 1]);
    const department = named ? findDepartment(text) : null;
    if (seams.length > 0) return [[phrase.type, text, department, seams]];
    return [named ? [phrase.type, text, department] : [phrase.type, text]];
  });
}

/** Offsets in a phrase where it goes on in another source line; 0 when it begins in another than the phrase before. */
function seamsIn(phrase: Phrase, before: Phrase | undefined): number[] {
  const runs = textRuns(phrase);
  const lastLine = before && textRuns(before).at(-1)?.position.end.line;
  let offset = 0;
  return runs.flatMap(({ value, position }, at) => {
    const begins = offset;
    offset += value.length;
    const line = at === 0 ? lastLine : runs[at - 1]?.position.end.line;
    return line !== undefined && position.start.line !== line ? [begins] : [];
  });
}

function textRuns(node: Phrase): Run[] {
  return runsOf(node).filter(({ type }) => type === 'run');
}

/** Length of the first sentence when it is short and something follows it, else 0. */
function runInLength(block: Block): number {
  const words = textIn(block, 'words');
  const { length } = firstSentence(words);
  return length < words.length && length <= RUN_IN_LENGTH ? length : 0;
}

/** Source lines of the words, each with the offset in the words where it begins. */
function linesWithin(block: Block): [number, number][] {
  let offset = 0;
  return wordRuns(block).map((run) => {
    const begins: [number, number] = [run.position.start.line, offset];
    offset += run.value.length;
    return begins;
  });
}

function wordRuns(block: Block): Run[] {
  return block.children.filter(({ type }) => type === 'words').flatMap(textRuns);
}

function linesOf(block: Block): [number, number] {
  const runs = runsOf(block);
  return [runs[0]?.position.start.line ?? 0, runs.at(-1)?.position.end.line ?? 0];
}

function textIn(block: Block, type: Phrase['type']): string {
  return block.children
    .filter((phrase) => phrase.type === type)
    .map(textOf)
    .join('');
}

function element(name: string, attributes: Record<string, unknown>, text: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}={${literal(value)}}`);
  return `<${name} ${PLACE}${written.join('')}>{${literal(text)}}</${name}>`;
}

function literal(value: unknown): string {
  return JSON.stringify(value).replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

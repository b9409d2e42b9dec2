/** Base texts for fuzzing: pieces of the source texts, short enough that a run takes a fraction of a millisecond. */
import { readSource } from '../read/readSource.ts';
import { readCatalogue, sourcePath } from '../read/readCatalogue.ts';
import { assemble } from './mutations.ts';
import type { Random } from './random.ts';

const LONGEST = 12;
/** Lines that place the parser in the middle of a plan. */
const OPENINGS = [
  '',
  '一、发展领域、主要目标和策略措施\n（一）儿童与健康\n主要目标：\n',
  '某市妇女发展规划（2021—2030年）\n前 言\n一、指导思想\n（一）指导思想。',
  '三、组织实施\n（一）加强领导。\n',
];

/** The lines of every source text below a content folder. */
export function readBases(content: string): string[][] {
  return readCatalogue(content).map((document) => readSource(sourcePath(document)).text.split('\n'));
}

/** Some lines of one text, sometimes after an opening or before lines of another text; rarely a whole text. */
export function chooseBase(bases: string[][], random: Random): string {
  const lines = random.pick(bases);
  if (random.oneIn(5000)) return lines.join('\n');
  const piece = random.oneIn(8) ? assemble(random) : someLines(lines, random);
  const opening = random.pick(OPENINGS);
  return random.oneIn(4) ? `${opening}${piece}\n${someLines(random.pick(bases), random)}` : `${opening}${piece}`;
}

function someLines(lines: string[], random: Random): string {
  const from = random.below(lines.length);
  return lines.slice(from, from + 1 + random.below(LONGEST)).join('\n');
}

/** Texts that grow: the corpus, and the hardest texts for a parser, each at any multiple of a base size. */

/** Gives a text of the given multiple of the base size. */
export type Shape = (times: number) => string;

/** Places the text that follows in the first goal of a domain. */
const GOAL = '一、发展领域、主要目标和策略措施\n（一）儿童与健康\n主要目标：\n1.提高';

/** Shapes by name. `corpus` is all source texts joined. */
export function shapesOf(corpus: string): Record<string, Shape> {
  const line = corpus.replaceAll('\n', '');
  return {
    'the corpus': repeated(`${corpus}\n`),
    'the corpus in one line': repeated(line),
    'one line of digits': repeated('7'.repeat(500_000)),
    'a goal of digits': behind(GOAL, '7'.repeat(100_000)),
    'nested parentheses': (times) => `${GOAL}${'（'.repeat(1000 * times)}${'）'.repeat(1000 * times)}`,
    'open parentheses': behind(GOAL, '（牵头单位：市妇联、'.repeat(200)),
    'short lines in a goal': behind(GOAL, '某地\n'.repeat(2000)),
    'page numbers in a goal': behind(GOAL, '某地\n12\n'.repeat(1000)),
    'page numbers only': repeated('12\n'.repeat(2000)),
    'departments of a goal': behind(`${GOAL}。（牵头单位：`, '市妇联、'.repeat(2000)),
    'departments, one a line': behind(`${GOAL}。（牵头单位：`, '市妇联、\n'.repeat(2000)),
    'places where an item may begin': behind(GOAL, '某。（1）'.repeat(2000)),
    domains: behind(GOAL, '。\n（一）儿童与安全\n主要目标：\n1.某。\n策略措施：\n1.某。'.repeat(200)),
    plans: repeated('某市妇女发展规划\n目录\n一、总则\n本规划由某市政府负责解释。\n'.repeat(200)),
    'remarks of every kind': behind(GOAL, '某 with 學（。\n某\n'.repeat(500)),
    blanks: repeated(`${' '.repeat(99_999)}某`),
    'empty lines': repeated('\n'.repeat(100_000)),
    'sentence ends': behind(GOAL, '！'.repeat(50_000)),
  };
}

function repeated(piece: string): Shape {
  return (times) => piece.repeat(times);
}

function behind(opening: string, piece: string): Shape {
  return (times) => `${opening}${piece.repeat(times)}`;
}

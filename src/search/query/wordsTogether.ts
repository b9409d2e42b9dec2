/** Words that stand together in a question: 健康家庭 is more than 健康 and 家庭. */

/** A word as typed, folded, and where. */
interface TypedWord {
  word: string;
  at: readonly [start: number, end: number];
}

/** Each word with the one that follows it without a blank. `toPhrases([健康, 家庭, 评选]) // => ['健康家庭', '家庭评选']` */
export function toPhrases(words: readonly TypedWord[]): string[] {
  return words.flatMap(({ word, at }) => {
    const next = words.find((other) => other.at[0] === at[1]);
    return next === undefined ? [] : [word + next.word];
  });
}

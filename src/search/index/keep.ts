/** What is asked again and again is kept: files that many questions need, and the newest answer. */
import type { IndexReader } from './reader.ts';

/** Reads the files in the folder of the index once; those below it are kept by whoever reads them. */
export function keepFiles({ readJson }: IndexReader): IndexReader['readJson'] {
  const kept = new Map<string, Promise<unknown>>();
  return (path) => {
    if (path.includes('/')) return readJson(path);
    const file = kept.get(path) ?? readJson(path);
    kept.set(path, file);
    // What did not arrive is asked for again at the next question.
    file.catch(() => kept.delete(path));
    return file;
  };
}

/** Gives the newest answer again for as long as the question is the same; an answer that failed is asked for anew. */
export function keepLast<Value>(): (question: string, ask: () => Promise<Value>) => Promise<Value> {
  let last: { question: string; answer: Promise<Value> } | undefined;
  return (question, ask) => {
    if (last?.question === question) return last.answer;
    const answer = ask();
    const kept = { question, answer };
    last = kept;
    answer.catch(() => {
      if (last === kept) last = undefined;
    });
    return answer;
  };
}

/** The search worker: the engine, away from the page, so that typing never waits for it. */
import type { Engine } from '../../search/answer/engineTypes.ts';
import { SearchUnavailable } from '../../search/index/unavailable.ts';
import type { Answer, Question } from './workerMessages.ts';
import { startEngine } from './startEngine.ts';

let engine: Engine | undefined;

addEventListener('message', (event: MessageEvent<Question>) => {
  void answer(event.data).then((message) => {
    postMessage(message);
  });
});

async function answer(question: Question): Promise<Answer> {
  const { number } = question;
  try {
    return { number, answer: await ask(question) };
  } catch (error) {
    return { number, unavailable: error instanceof SearchUnavailable ? error.reason : 'unsupported' };
  }
}

async function ask(question: Question): Promise<unknown> {
  if (question.ask === 'start') {
    engine = await startEngine(question.indexPath);
    return null;
  }
  if (engine === undefined) throw new SearchUnavailable('unsupported');
  const methods: Record<keyof Engine, (...given: never[]) => Promise<unknown>> = { ...engine };
  return methods[question.method](...(question.given as never[]));
}

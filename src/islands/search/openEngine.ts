/**
 * The engine as the page uses it: in a worker, or in the page itself where the worker cannot run.
 *
 * Both give the same answers: the words Pagefind is given are such that nothing about the page (its `lang` makes Pagefind
 * cut queries) or the browser changes them.
 */
import type { Engine } from '../../search/answer/engineTypes.ts';
import { SearchUnavailable } from '../../search/index/unavailable.ts';
import type { Answer, Question } from './workerMessages.ts';

/** Starts the engine. Rejects with SearchUnavailable. */
export async function openEngine(indexPath: string): Promise<Engine> {
  try {
    return await openWorker(indexPath);
  } catch (error) {
    if (!(error instanceof SearchUnavailable) || error.reason !== 'unsupported') throw error;
    return openHere(indexPath);
  }
}

async function openHere(indexPath: string): Promise<Engine> {
  const module = await import('./startEngine.ts').catch(() => undefined);
  if (module === undefined) throw new SearchUnavailable('unreachable');
  return module.startEngine(indexPath);
}

async function openWorker(indexPath: string): Promise<Engine> {
  const worker = startWorker();
  const ask = toAsk(worker);
  try {
    await ask({ ask: 'start', indexPath });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  const call =
    <Method extends keyof Engine>(method: Method) =>
    (...given: Parameters<Engine[Method]>) =>
      ask({ ask: 'call', method, given }) as ReturnType<Engine[Method]>;
  return {
    find: call('find'),
    answer: call('answer'),
    count: call('count'),
    read: call('read'),
    readWhole: call('readWhole'),
  };
}

function startWorker(): Worker {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    throw new SearchUnavailable('unsupported');
  }
}

type Unnumbered<Message> = Message extends Question ? Omit<Message, 'number'> : never;
type Reply = Extract<Answer, { answer: unknown }>['answer'];
interface Waiting {
  resolve: (reply: Reply) => void;
  reject: (error: SearchUnavailable) => void;
}

/** Questions to the worker as promises. When the worker breaks, all that wait are told. */
function toAsk(worker: Worker): (question: Unnumbered<Question>) => Promise<Reply> {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const waits = waiting.get(data.number);
    waiting.delete(data.number);
    if ('unavailable' in data) waits?.reject(new SearchUnavailable(data.unavailable));
    else waits?.resolve(data.answer);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values()) reject(new SearchUnavailable('unsupported'));
    waiting.clear();
  });
  return (question) =>
    new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ ...question, number: asked });
    });
}

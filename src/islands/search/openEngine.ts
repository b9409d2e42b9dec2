/**
 * The engine as the page uses it: in a worker, or in the page itself if the worker cannot run.
 *
 * Both give the same answers: Pagefind gets words that neither the page (whose `lang` would make it segment queries)
 * nor the browser can change.
 */
import type { Engine } from '../../search/answer/results.ts';
import { SearchUnavailable } from '../../search/index/indexReader.ts';
import type { WorkerCall, WorkerReply } from './workerProtocol.ts';

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
    numbers: call('numbers'),
    countNumbers: call('countNumbers'),
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

type Unnumbered<Call> = Call extends WorkerCall ? Omit<Call, 'number'> : never;
interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: SearchUnavailable) => void;
}

/** Calls to the worker as promises. When the worker breaks, all pending ones reject. */
function toAsk(worker: Worker): (call: Unnumbered<WorkerCall>) => Promise<unknown> {
  const pending = new Map<number, Waiting>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    const waiting = pending.get(data.number);
    pending.delete(data.number);
    if ('unavailable' in data) waiting?.reject(new SearchUnavailable(data.unavailable));
    else waiting?.resolve(data.answer);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { reject } of pending.values()) reject(new SearchUnavailable('unsupported'));
    pending.clear();
  });
  return (call) =>
    new Promise((resolve, reject) => {
      asked += 1;
      pending.set(asked, { resolve, reject });
      worker.postMessage({ ...call, number: asked });
    });
}

/**
 * The engine as the page uses it: in a worker, or in the page itself if the worker cannot run.
 *
 * The worker runs the script of the page, which is here already and in which this module is: one file to fetch, and no
 * state in which one of two arrived.
 */
import type { PageEngine } from '../../search/answer/results.ts';
import { SearchUnavailable } from '../../search/index/indexReader.ts';
import { toEngine } from './calledEngine.ts';
import { fetchStart, startEngine } from './startEngine.ts';
import type { IndexPlace } from './startEngine.ts';
import type { WorkerCall, WorkerReply } from './workerProtocol.ts';

/** A worker that has not started after so long never will: its script hangs. */
const LONGEST_START = 4000;

/** Starts the engine. Rejects with SearchUnavailable. */
export async function openEngine(place: IndexPlace): Promise<PageEngine> {
  if (place.check === '') throw new SearchUnavailable('missing');
  // The worker starts while the first file is on its way.
  const worker = startWorker();
  try {
    const start = await fetchStart(place);
    return await openWorker(worker, place, start).catch((error: unknown) => {
      if (!(error instanceof SearchUnavailable) || error.reason !== 'unsupported') throw error;
      worker?.end();
      return startEngine(place, start);
    });
  } catch (error) {
    worker?.end();
    throw error;
  }
}

async function openWorker(
  worker: StartedWorker | undefined,
  place: IndexPlace,
  start: Uint8Array<ArrayBuffer>,
): Promise<PageEngine> {
  if (worker === undefined) throw new SearchUnavailable('unsupported');
  const { ask } = worker;
  await Promise.race([ask({ ask: 'start', place, start }), rejectLate()]);
  return toEngine((method, given) => ask({ ask: 'call', method, given }));
}

function rejectLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new SearchUnavailable('unsupported')), LONGEST_START);
  });
}

type Unnumbered<Call> = Call extends WorkerCall ? Omit<Call, 'number'> : never;
interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: SearchUnavailable) => void;
}

/** A worker whose calls are promises. When it breaks, they reject. */
interface StartedWorker {
  ask: (call: Unnumbered<WorkerCall>) => Promise<unknown>;
  end: () => void;
}

function startWorker(): StartedWorker | undefined {
  try {
    return toStarted(new Worker(import.meta.url, { type: 'module' }));
  } catch {
    return undefined;
  }
}

function toStarted(worker: Worker): StartedWorker {
  const pending = new Map<number, Waiting>();
  let asked = 0;
  let broken = false;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    const waiting = pending.get(data.number);
    pending.delete(data.number);
    if ('unavailable' in data) waiting?.reject(new SearchUnavailable(data.unavailable));
    else waiting?.resolve(data.answer);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    broken = true;
    for (const { reject } of pending.values()) reject(new SearchUnavailable('unsupported'));
    pending.clear();
  });
  const ask: StartedWorker['ask'] = (call) =>
    new Promise((resolve, reject) => {
      if (broken) throw new SearchUnavailable('unsupported');
      asked += 1;
      pending.set(asked, { resolve, reject });
      worker.postMessage({ ...call, number: asked });
    });
  return { ask, end: () => worker.terminate() };
}

/** The engine in a thread of its own, so that typing never waits for it. */
import type { Engine } from '../../search/answer/results.ts';
import { SearchUnavailable } from '../../search/index/indexReader.ts';
import { callsTo } from './calledEngine.ts';
import { startEngine } from './startEngine.ts';
import type { WorkerCall, WorkerReply } from './workerProtocol.ts';

/** Answers the calls of the page, in a worker. */
export function serveCalls(): void {
  let engine: Engine | undefined;

  const run = async (call: WorkerCall): Promise<unknown> => {
    if (call.ask === 'start') {
      engine = await startEngine(call.place, call.start);
      return null;
    }
    if (engine === undefined) throw new SearchUnavailable('unsupported');
    return callsTo(engine)(call.method, call.given);
  };

  const reply = async (call: WorkerCall): Promise<WorkerReply> => {
    const { number } = call;
    try {
      return { number, answer: await run(call) };
    } catch (error) {
      return { number, unavailable: error instanceof SearchUnavailable ? error.reason : 'unsupported' };
    }
  };

  addEventListener('message', ({ data }: MessageEvent<WorkerCall>) => {
    void reply(data).then((message) => {
      postMessage(message);
    });
  });
}

/** An engine that runs elsewhere, in a worker or on a server, and is called by the names of its methods. */
import type { PageEngine } from '../../search/answer/results.ts';

export type EngineMethod = keyof PageEngine;

/** Has a method answer what it is given. */
export type CallEngine = (method: EngineMethod, given: readonly unknown[]) => Promise<unknown>;

/** The engine that is so called. */
export function toEngine(call: CallEngine): PageEngine {
  const toMethod = <Method extends EngineMethod>(method: Method): PageEngine[Method] =>
    ((...given: unknown[]) => call(method, given)) as unknown as PageEngine[Method];
  return {
    answer: toMethod('answer'),
    suggest: toMethod('suggest'),
    count: toMethod('count'),
    numbers: toMethod('numbers'),
    countNumbers: toMethod('countNumbers'),
    read: toMethod('read'),
    readWhole: toMethod('readWhole'),
  };
}

/** Calls to an engine that is here. */
export function callsTo(engine: PageEngine): CallEngine {
  const methods: Record<EngineMethod, (...given: never[]) => Promise<unknown>> = engine;
  return (method, given) => methods[method](...(given as never[]));
}

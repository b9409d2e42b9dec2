/** The messages between the search page and its worker. */
import type { UnavailableReason } from '../../search/index/indexReader.ts';
import type { EngineMethod } from './calledEngine.ts';
import type { IndexPlace } from './startEngine.ts';

/** A call from the page to the worker; the reply carries its number. */
export type WorkerCall =
  | { number: number; ask: 'start'; place: IndexPlace; start: Uint8Array<ArrayBuffer> }
  | { number: number; ask: 'call'; method: EngineMethod; given: readonly unknown[] };

export type WorkerReply = { number: number; answer: unknown } | { number: number; unavailable: UnavailableReason };

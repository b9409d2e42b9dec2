/** The messages between the search page and its worker. */
import type { Engine } from '../../search/answer/results.ts';
import type { UnavailableReason } from '../../search/index/indexReader.ts';
import type { IndexPlace } from './startEngine.ts';

/** A call from the page to the worker; the reply carries its number. */
export type WorkerCall =
  | { number: number; ask: 'start'; place: IndexPlace; start: Uint8Array<ArrayBuffer> }
  | { number: number; ask: 'call'; method: keyof Engine; given: readonly unknown[] };

export type WorkerReply = { number: number; answer: unknown } | { number: number; unavailable: UnavailableReason };

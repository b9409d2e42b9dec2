/** The messages between the page and the worker that reads a file. */
import type { GivenFile, TrialStage } from './reading/readTrial.ts';
import type { Trial, TrialRefusal } from './reading/trial.ts';

/** From the page: the file of the registries, once; then a file of the reader's. */
export type TrialCall = { registries: Uint8Array } | { file: GivenFile };

/** From the worker. `ready`: the registries can be used; `unready`: they cannot. */
export type TrialReply =
  | { said: 'ready' }
  | { said: 'unready' }
  | { said: 'stage'; stage: TrialStage }
  | { said: 'done'; outcome: Trial | TrialRefusal };

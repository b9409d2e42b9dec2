/** The messages between the page and the worker that reads a file. */
import type { GivenFile, TrialStage } from './reading/readTrial.ts';
import type { Trial, TrialRefusal } from './reading/trial.ts';

/** From the page: where the registries are, once; then a file. */
export type TrialCall = { registryPath: string } | { file: GivenFile };

/** From the worker. `ready`: the registries have come; `unready`: they have not. */
export type TrialReply =
  | { said: 'ready' }
  | { said: 'unready' }
  | { said: 'stage'; stage: TrialStage }
  | { said: 'done'; outcome: Trial | TrialRefusal };

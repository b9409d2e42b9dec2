/**
 * The worker of /try/: reads one file after the other, off the page's thread. It asks nobody for anything; the file stays
 * in it.
 */
import { readTrial } from './reading/readTrial.ts';
import type { KnownWords } from './reading/readTrial.ts';
import type { TrialCall, TrialReply } from './trialProtocol.ts';

let known: KnownWords | undefined;

addEventListener('message', ({ data }: MessageEvent<TrialCall>) => {
  // An error while reading is the page's to tell: it reaches it as the worker's error event.
  void run(data).catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
});

async function run(call: TrialCall): Promise<void> {
  if ('registries' in call) {
    known = toKnown(call.registries);
    reply({ said: known === undefined ? 'unready' : 'ready' });
    return;
  }
  if (known === undefined) return;
  const outcome = await readTrial(call.file, known, (stage) => reply({ said: 'stage', stage }));
  reply({ said: 'done', outcome });
}

/** Undefined when it is not the file that this site has. */
function toKnown(file: Uint8Array): KnownWords | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(file)) as KnownWords;
  } catch {
    return undefined;
  }
}

function reply(message: TrialReply): void {
  postMessage(message);
}

/**
 * The worker of /try/: reads one file after the other, off the page's thread. It fetches the registries of this site,
 * and nothing else; the file stays in it.
 */
import { readTrial } from './reading/readTrial.ts';
import type { KnownWords } from './reading/readTrial.ts';
import type { TrialCall, TrialReply } from './trialProtocol.ts';

let known: Promise<KnownWords> | undefined;

addEventListener('message', ({ data }: MessageEvent<TrialCall>) => {
  // An error while reading is the page's to tell: it reaches it as the worker's error event.
  void run(data).catch((error: unknown) => {
    setTimeout(() => {
      throw error;
    });
  });
});

async function run(call: TrialCall): Promise<void> {
  if ('registryPath' in call) {
    known = fetchKnown(call.registryPath);
    await known.then(
      () => reply({ said: 'ready' }),
      () => reply({ said: 'unready' }),
    );
    return;
  }
  const words = await known?.catch(() => undefined);
  if (words === undefined) return;
  const outcome = await readTrial(call.file, words, (stage) => reply({ said: 'stage', stage }));
  reply({ said: 'done', outcome });
}

async function fetchKnown(path: string): Promise<KnownWords> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
  return (await response.json()) as KnownWords;
}

function reply(message: TrialReply): void {
  postMessage(message);
}

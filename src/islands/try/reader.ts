/** The worker that reads, as the page uses it: one file at a time, which can be stopped, and every end is told. */
import { fetchWhole } from '../network/fetchWhole.ts';
import type { GivenFile, TrialStage } from './reading/readTrial.ts';
import type { Trial, TrialRefusal } from './reading/trial.ts';
import type { TrialCall, TrialReply } from './trialProtocol.ts';

/** What becomes of a file. */
export interface ReaderCalls {
  stage: (stage: TrialStage) => void;
  done: (outcome: Trial | TrialRefusal) => void;
  /** In words for the reader. */
  fail: (words: string) => void;
}

const UNSUPPORTED =
  '这个浏览器运行不了读取程序，请换用较新的浏览器（Chrome、Edge、Firefox，或 16.4 版以后的 Safari）再试。';
const UNREACHABLE = '识别所用的词表没有取到，请检查网络后再试。文件没有发送出去。';
const BROKEN = '没有读完：读取程序中断了，可能是内存不够。请关掉别的页面再试，或者把文件分成几份。文件没有发送出去。';

export class Reader {
  readonly #registryPath: string;
  readonly #calls: ReaderCalls;
  #worker: Worker | undefined;
  /** What is known of the registries. */
  #words: 'coming' | 'there' | 'missing' = 'coming';
  /** Fulfilled when they are with the worker. */
  #sent: Promise<void> = Promise.resolve();
  #reading = false;

  constructor(registryPath: string, calls: ReaderCalls) {
    this.#registryPath = registryPath;
    this.#calls = calls;
  }

  /** Starts the worker and its registries ahead of the first file. */
  prepare(): void {
    if (this.#worker !== undefined && this.#words !== 'missing') return;
    this.#stop();
    try {
      this.#worker = new Worker(new URL('./trialWorker.ts', import.meta.url), { type: 'module' });
    } catch {
      return;
    }
    this.#words = 'coming';
    this.#worker.addEventListener('message', ({ data }: MessageEvent<TrialReply>) => this.#hear(data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#end(this.#words === 'there' ? BROKEN : UNSUPPORTED);
    });
    this.#worker.addEventListener('messageerror', () => this.#end(BROKEN));
    const worker = this.#worker;
    this.#sent = fetchWhole(this.#registryPath).then((registries) => send(worker, { registries }));
    this.#sent.catch(() => worker === this.#worker && this.#hear({ said: 'unready' }));
  }

  /** Reads a file; one that is still being read is given up. */
  read(file: GivenFile): void {
    if (this.#reading) this.#stop();
    this.prepare();
    this.#reading = true;
    const worker = this.#worker;
    if (worker === undefined) this.#end(UNSUPPORTED);
    else
      void this.#sent.then(
        () => send(worker, { file }),
        () => undefined,
      );
  }

  /** Gives the file up at once, and is ready for another. */
  cancel(): void {
    this.#stop();
    this.prepare();
  }

  /** Other messages come as well: pdf.js greets from any worker that it is loaded in. */
  #hear(reply: TrialReply): void {
    switch (reply.said) {
      case 'ready':
        this.#words = 'there';
        break;
      case 'unready':
        this.#words = 'missing';
        if (this.#reading) this.#end(UNREACHABLE);
        break;
      case 'stage':
        this.#calls.stage(reply.stage);
        break;
      case 'done':
        this.#reading = false;
        this.#calls.done(reply.outcome);
        break;
    }
  }

  #end(words: string): void {
    const wasReading = this.#reading;
    this.#stop();
    if (wasReading) this.#calls.fail(words);
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#reading = false;
  }
}

function send(worker: Worker, call: TrialCall): void {
  worker.postMessage(call);
}

/**
 * `<plan-trial data-registry="/try/registry.json">`: runs the page /try/. The page holds all its parts; this script fills
 * them from what the worker read, as text, and sends nothing anywhere.
 */
import { getData, getElement, getPart } from '../search/pageParts.ts';
import { listenToFiles } from './givenFile.ts';
import { Reader } from './reader.ts';
import { isRefusal } from './reading/trial.ts';
import type { Trial, TrialRefusal } from './reading/trial.ts';
import type { GivenFile, TrialStage } from './reading/readTrial.ts';
import { ResultView } from './shown/resultView.ts';

const stageWords: Record<TrialStage, string> = {
  opening: '正在打开文件……',
  reading: '正在识别结构、目标值和部门……',
  sorting: '正在整理结果……',
};

class PlanTrial extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['connected'] !== undefined) return;
    this.dataset['connected'] = '';
    new TrialRun(this).start(this);
  }
}

class TrialRun {
  readonly #reader: Reader;
  readonly #result: ResultView;
  readonly #status: HTMLElement;
  readonly #progress: HTMLElement;
  readonly #seconds: HTMLElement;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(host: HTMLElement) {
    this.#result = new ResultView(host);
    this.#status = getPart(host, 'status');
    this.#progress = getPart(host, 'progress');
    this.#seconds = getPart(host, 'seconds');
    this.#reader = new Reader(getData(host, 'registry'), {
      stage: (stage) => this.#say(stageWords[stage]),
      done: (outcome) => this.#finish(outcome),
      fail: (words) => this.#end(words),
    });
  }

  start(host: HTMLElement): void {
    listenToFiles(host, {
      read: (file) => this.#read(file),
      refuse: (words) => {
        this.#reader.cancel();
        this.#end(words);
      },
    });
    getElement(host, '[data-part="cancel"]', HTMLElement).addEventListener('click', () => {
      this.#reader.cancel();
      this.#end('已停止，没有结果。');
    });
    getPart(host, 'give').hidden = false;
    this.#reader.prepare();
  }

  #read(file: GivenFile): void {
    this.#result.clear();
    this.#say(stageWords.opening);
    this.#startClock();
    this.#reader.read(file);
  }

  #finish(outcome: Trial | TrialRefusal): void {
    if (isRefusal(outcome)) {
      this.#end(outcome.refused);
      this.#result.showText(outcome.lines);
      return;
    }
    this.#end(outcome.found);
    this.#result.show(outcome);
    this.#result.focus();
  }

  /** Says how a reading ended; without a result there is none in the page. */
  #end(words: string): void {
    clearInterval(this.#clock);
    this.#progress.hidden = true;
    this.#result.clear();
    this.#say(words);
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }

  #startClock(): void {
    clearInterval(this.#clock);
    const began = Date.now();
    const tell = (): void => {
      this.#seconds.textContent = `已用 ${String(Math.round((Date.now() - began) / 1000))} 秒`;
    };
    tell();
    this.#clock = setInterval(tell, 1000);
    this.#progress.hidden = false;
  }
}

customElements.define('plan-trial', PlanTrial);

/** The form that checks a quotation, built when first needed. */
import { checkQuote, isCloser } from '../../text/quote/check.ts';
import type { QuoteCheck } from '../../text/quote/check.ts';
import type { Original } from '../../text/quote/original.ts';
import { adoptStyle } from '../page/adoptStyle.ts';
import { createEvidence, formatFinding } from './answer.ts';
import { readPageOriginal } from './pageOriginal.ts';
import { loadOriginals } from './planOriginals.ts';
import style from './quoteStyle.css?inline';

type Say = (words: string) => void;

/** Replaces the content for readers without JavaScript by the form. */
export function fillPanel(host: HTMLElement): void {
  adoptStyle(style);
  const form = document.createElement('form');
  const label = document.createElement('label');
  const field = document.createElement('textarea');
  field.rows = 5;
  label.append('引文', field);
  const button = document.createElement('button');
  button.textContent = '核对';
  const tools = document.createElement('div');
  tools.className = 'tools';
  tools.append(button);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const evidence = document.createElement('div');
  const choice = host.querySelector('select');
  const range = choice?.closest('label');
  if (range) range.hidden = false;
  form.append(...(range ? [range] : []), label, tools);
  let latest = 0;
  const run = (): void => {
    latest += 1;
    const own = latest;
    const say: Say = (words) => {
      if (own === latest) status.textContent = words;
    };
    evidence.replaceChildren();
    void answer(host, choice, field.value, { say, retry: run }).then((nodes) => {
      if (own === latest) evidence.replaceChildren(...nodes);
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  host.replaceChildren(form, status, evidence);
}

/** Announces the result and returns its evidence. */
async function answer(
  host: HTMLElement,
  choice: HTMLSelectElement | null,
  quotation: string,
  { say, retry }: { say: Say; retry: () => void },
): Promise<HTMLElement[]> {
  try {
    const originals = choice === null ? [readPageOriginal()] : await loadChosen(choice, say);
    const check = checkAll(quotation, originals);
    say(formatFinding(check));
    const elsewhere = host.dataset['elsewhere'];
    const more = check.verdict === 'none' && elsewhere !== undefined ? [createElsewhere(elsewhere)] : [];
    return [...createEvidence(check), ...more];
  } catch {
    say('规划原文没有取全，因此没有核对。请检查网络后重试。');
    return [createRetry(retry)];
  }
}

function createRetry(retry: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '重试';
  button.addEventListener('click', retry);
  return button;
}

function loadChosen(choice: HTMLSelectElement, say: Say): Promise<Original[]> {
  const paths = choice.value === '' ? [...choice.options].map(({ value }) => value).filter(Boolean) : [choice.value];
  return loadOriginals(paths, (there) => say(`正在取规划原文：${String(there)}/${String(paths.length)}`));
}

/** The closest match of all originals; every place if the words match exactly. */
function checkAll(quotation: string, originals: readonly Original[]): QuoteCheck {
  const checks = originals.map((original) => checkQuote(quotation, original));
  const same = checks.filter((check) => check.verdict === 'same');
  const [first] = same;
  if (first) return { ...first, places: same.flatMap(({ places }) => places) };
  return checks.reduce((best, check) => (isCloser(check, best) ? check : best));
}

function createElsewhere(path: string): HTMLElement {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = '到全部规划里核对';
  line.append(link);
  return line;
}

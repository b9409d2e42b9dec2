/** The ways a reader gives a file: pasted words, a chosen file, a file dropped anywhere on the page. */
import { getElement, getPart } from '../search/pageParts.ts';
import { PASTED } from './reading/pasted.ts';
import type { GivenFile } from './reading/readTrial.ts';

/** Callbacks of the form. */
export interface GivenCalls {
  read: (file: GivenFile) => void;
  /** Says why nothing can be read. */
  refuse: (words: string) => void;
}

const MOST_BYTES = 32_000_000;

/** Listens to the form, and to files dropped on the page. */
export function listenToFiles(host: HTMLElement, calls: GivenCalls): void {
  const field = getElement(host, 'textarea', HTMLTextAreaElement);
  const chooser = getElement(host, 'input[type="file"]', HTMLInputElement);
  getElement(host, 'form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() === '') calls.refuse('请先贴入规划全文，或选一个文件。');
    else calls.read({ name: PASTED, bytes: new TextEncoder().encode(field.value) });
  });
  getPart(host, 'choose').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    void take(chooser.files, calls);
    // The same file can be chosen again, after it was changed.
    chooser.value = '';
  });
  listenToDrops(getPart(host, 'give'), calls);
}

/** On the whole page: a file that misses the form would otherwise replace the page. */
function listenToDrops(target: HTMLElement, calls: GivenCalls): void {
  const mark = (over: boolean): void => void target.classList.toggle('over', over);
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false);
  });
  document.addEventListener('drop', (event) => {
    mark(false);
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    void take(event.dataTransfer.files, calls);
  });
}

async function take(files: FileList | null, { read, refuse }: GivenCalls): Promise<void> {
  const [file, second] = files ?? [];
  if (file === undefined) return;
  if (second !== undefined) {
    refuse('一次只读一份文件，请逐份给出。');
    return;
  }
  if (file.size > MOST_BYTES) {
    refuse(`“${file.name}”超过 32 MB，比任何规划都大；请只给规划本身，去掉图片和附件。`);
    return;
  }
  try {
    read({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    refuse(`“${file.name}”读不出来：如果是文件夹，请给里面的文件；如果文件正被别的程序使用，请关闭后再试。`);
  }
}

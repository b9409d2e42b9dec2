/** The plan's words on this page, as an original to check quotations against. */
import { toOriginal } from '../../text/quote/original.ts';
import type { Original, OriginalPiece } from '../../text/quote/original.ts';

const names: readonly (readonly [RegExp, string])[] = [
  [/^goal-n(\d+)$/, '主要目标第$1条'],
  [/^measure-n(\d+)$/, '策略措施第$1条'],
  [/^goal-(.+)$/, '主要目标$1'],
  [/^measure-(.+)$/, '策略措施$1'],
  [/^task-(.+)$/, '重点任务$1'],
  [/^p-(\d+)$/, '第$1段'],
  [/^section-(\d+)$/, '第$1节'],
];

/** All words of the plan within `[data-plan-text]`, each with the innermost place around it. */
export function readPageOriginal(): Original {
  return toOriginal([...document.querySelectorAll('[data-plan-text]')].flatMap(readPieces));
}

function readPieces(sheet: Element): OriginalPiece[] {
  const pieces: OriginalPiece[] = [];
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest('[data-ui]') !== null) continue;
    const place = parent.closest('[id]');
    const id = place !== null && sheet.contains(place) ? place.id : '';
    const url = id === '' ? '' : `#${id}`;
    const last = pieces[pieces.length - 1];
    if (last?.url === url) last.text += node.nodeValue ?? '';
    else pieces.push({ text: node.nodeValue ?? '', url, label: toName(id) });
  }
  return pieces;
}

/** `toName('goal-3-s2') // => '主要目标3第2句'` */
function toName(id: string): string {
  const [, block = '', sentence] = /^(.*?)-?(?:s(\d+))?$/.exec(id) ?? [];
  const [pattern, name] = names.find(([known]) => known.test(block)) ?? [/^.*$/, ''];
  return `${block.replace(pattern, name)}${sentence === undefined ? '' : `第${sentence}句`}`;
}

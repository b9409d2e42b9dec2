/** source.yaml for a document that was read here: what is recognised is filled in, what is not is named. */
import { stringify } from 'yaml';
import { SOURCE_YAML, datePlans, nameFiles, toSourceEntry } from '../../../enrich/sourceEntry.ts';
import type { DatedPlan, EntrySurroundings, ReceivedFile } from '../../../enrich/sourceEntry.ts';
import { toDocumentId, toPlanId } from '../../../enrich/sourceIds.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Region } from '../../../model/region.ts';
import type { ReadingRegistry } from '../../../model/registry.ts';
import { findRegion } from './findRegion.ts';
import { PASTED } from './pasted.ts';

/** Where the id of a document is still to be chosen. */
const NO_ID = 'plan';

/**
 * The text of source.yaml, with what a person must still fill in at its head, and the name of the file with the text.
 *
 * formatSourceFile(plans, text, received, registry).yaml // => '# 由“试读”写出……\nid: yushu-children-2021\n……'
 */
export function formatSourceFile(
  plans: readonly Plan[],
  text: string,
  received: ReceivedFile,
  { regions, audiences }: ReadingRegistry,
): { yaml: string; file: string } {
  const region = plans.map((plan) => findRegion(plan, regions)).find((found) => found !== null) ?? null;
  const dated = datePlans(plans, text);
  const ids = toIds(dated, region);
  const files = filesOf(received, ids.document || NO_ID);
  const entry = toSourceEntry(dated, { ids, files, region, audiences });
  const head = [...headOf(dated, region, ids), ...renamed(files)].map((line) => `# ${line}`);
  return { yaml: `${head.join('\n')}\n${stringify(entry, SOURCE_YAML)}`, file: files.file };
}

/** The ids on record, else those that `npm run add` would choose; a code it makes from pinyin, which the page has not. */
function toIds(dated: readonly DatedPlan[], region: Region | null): EntrySurroundings['ids'] {
  const parts = dated.map(({ plan: { audience }, year }) => ({ audience, year }));
  const plans = dated.map(({ plan }, at) => {
    const own = parts[at];
    const proposed = region === null || own === undefined ? '' : toPlanId(region, own);
    return { id: plan.id ?? proposed, code: plan.code ?? '' };
  });
  const [only] = plans.length === 1 ? plans : [];
  return { document: only?.id ?? (region === null ? '' : toDocumentId(region, parts)), plans };
}

/** Pasted words come without a file. */
function filesOf(received: ReceivedFile, id: string): EntrySurroundings['files'] {
  const files = nameFiles(received, id);
  if (received.name !== PASTED) return files;
  const { file, sha256 } = files;
  return { file, sha256 };
}

function headOf(dated: readonly DatedPlan[], region: Region | null, { plans }: EntrySurroundings['ids']): string[] {
  const missing = [
    ...(region === null ? ['region（六位行政区划代码）', 'id'] : []),
    ...(plans.some(({ code }) => code === '') ? ['code（短地址用，二至八个小写字母）'] : []),
    ...(dated.some(({ period }) => period === null) ? ['period（规划期限）'] : []),
  ];
  return [
    '由“试读”写出，放在 content/sources/<id>/ 里，与文字同在一处；npm run add 会自己写这个文件。',
    ...(missing.length === 0 ? [] : [`还须补上：${missing.join('、')}。`]),
  ];
}

/** The original that must lie beside it under another name. */
function renamed({ file, original }: EntrySurroundings['files']): string[] {
  if (original === undefined || original.file === original.name || original.file === file) return [];
  return [`原文件也放在那里，改名为 ${original.file}。`];
}

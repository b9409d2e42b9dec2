/** source.yaml for a document that was read here: what is recognised is filled in, what is not is named. */
import { stringify } from 'yaml';
import { proposePlanId, toSourceEntry } from '../../../enrich/sourceEntry.ts';
import type { Plan } from '../../../model/plan.ts';
import type { ReadingRegistry } from '../../../model/registry.ts';
import { findRegion } from './findRegion.ts';

/** The file that holds the text. */
interface TextFile {
  name: string;
  sha256: string;
}

/**
 * The text of source.yaml, with what a person must still fill in at its head.
 *
 * formatSourceFile(plans, { name: 'plan.txt', sha256: '…' }, registry) // => '# 由“试读”写出……\nid: yushu-children-2021\n……'
 */
export function formatSourceFile(
  plans: readonly Plan[],
  { name, sha256 }: TextFile,
  { regions, audiences }: ReadingRegistry,
): string {
  const region = plans.map((plan) => findRegion(plan, regions)).find((found) => found !== null) ?? null;
  const ids = plans.map((plan) => ({ id: plan.id ?? proposePlanId(region, plan), code: plan.code ?? '' }));
  const [first] = ids;
  const document = ids.length === 1 ? (first?.id ?? '') : (first?.id ?? '').replace(/-[a-z-]+(?=-\d|$)/u, '');
  const file = /^[\w-]+\.txt$/u.test(name) ? name : `${document || 'plan'}.txt`;
  const entry = toSourceEntry(plans, { ids: { document, plans: ids }, file, sha256, region, audiences });
  const missing = [
    ...(region === null ? ['region（六位行政区划代码）', 'id'] : []),
    ...(ids.some(({ code }) => code === '') ? ['code（短地址用，二至八个小写字母）'] : []),
    ...(plans.some(({ period }) => period === null) ? ['period（规划期限）'] : []),
  ];
  const head = [
    '# 由“试读”写出，放在 content/sources/<id>/ 里，与文字同在一处；npm run add 会自己写这个文件。',
    ...(missing.length === 0 ? [] : [`# 还须补上：${missing.join('、')}。`]),
  ];
  return `${head.join('\n')}\n${stringify(entry, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' })}`;
}

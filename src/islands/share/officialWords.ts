/**
 * The plan's own words at places of a reading page, from the plan's data: for a page whose text a translator has
 * replaced. Fetched only then.
 */
import type { Quotable } from '../../text/quote/quotable.ts';
import { quotableDataPath } from '../../naming/routes/siteRoutes.ts';
import { siteBase } from '../../naming/base/siteBase.ts';

/**
 * The sentences or blocks at these anchors of the page at `path` from the site's root, a line each; undefined when they
 * cannot be had.
 */
export async function readOfficialWords(path: string, anchors: readonly string[]): Promise<string | undefined> {
  const plan = path.split('/')[2] ?? '';
  try {
    const response = await fetch(quotableDataPath(plan));
    if (!response.ok) return undefined;
    const words = findWords((await response.json()) as Quotable, path, anchors);
    return words.length === 0 ? undefined : words.join('\n');
  } catch {
    return undefined;
  }
}

/**
 * findWords(file, '/plans/yushu-children-2021/health/', ['goal-2-s1']) // => ['普及儿童健康生活方式，儿童健康素养水平不低于30%。']
 * findWords(file, '/plans/yushu-children-2021/full/', ['health-goal-2-s1']) // => the same
 */
export function findWords({ blocks }: Quotable, path: string, anchors: readonly string[]): string[] {
  const [, plans = '', plan = '', slug = ''] = path.split('/');
  const sentencesAt = new Map(
    blocks.map(([, url, sentences]) => [keyOf(url, `${siteBase}/${plans}/${plan}/`), sentences]),
  );
  const words = anchors.flatMap((anchor) => {
    const key = slug === 'full' ? anchor : `${slug}-${anchor}`;
    const [, block = '', sentence] = /^(.*?)(?:-s(\d+))?$/u.exec(key) ?? [];
    const found = sentencesAt.get(block) ?? [];
    return found.length > 1 && sentence !== undefined ? (found[Number(sentence) - 1] ?? []) : found.join('');
  });
  return [...new Set(words)].filter((text) => text !== '');
}

/** `/plans/a/health/goal-3/#s` is health-goal-3 on the page of the whole plan. */
function keyOf(url: string, base: string): string {
  return url.replace(base, '').replace(/#s$/u, '').split(/[/#]+/u).filter(Boolean).join('-');
}

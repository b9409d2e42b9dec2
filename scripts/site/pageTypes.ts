/**
 * One page of each type, for every test that covers "every page type". A new type or variant of a page gets its row
 * here and nowhere else; a route without a row fails a test (markup.spec.ts).
 *
 * The addresses are written out instead of built, because they are promises.
 */
import { belowBase } from '../../src/naming/base/belowBase.ts';

export interface PageType {
  name: string;
  path: string;
  /** The status of the response; 200 when absent. */
  status?: number;
  /** True for a page that only redirects. */
  redirects?: boolean;
  /** True for a page with a script of its own. */
  script?: boolean;
  /** A pattern to wait for before testing: text of the status line that the script fills in. */
  says?: RegExp;
}

export const pageTypes: readonly PageType[] = [
  row('home', '/', { script: true }),
  row('plans', '/plans/'),
  row('whole plan', '/plans/tengchong-women-2021/full/'),
  row('plan', '/plans/liaocheng-children-2021/', { script: true }),
  row('plan without title and departments', '/plans/yushu-children-2021/', { script: true }),
  row('section: notice', '/plans/liaocheng-children-2021/notice/', { script: true }),
  row('section: title and contents', '/plans/liaocheng-children-2021/front/', { script: true }),
  row('section: preface', '/plans/liaocheng-children-2021/preface/', { script: true }),
  row('section: guidance', '/plans/tengchong-women-2021/guidance/', { script: true }),
  row('section: overall goal', '/plans/yushu-children-2021/overall-goal/', { script: true }),
  row('section: domain', '/plans/liaocheng-children-2021/health/', { script: true }),
  row('section: domain without departments', '/plans/anshan-tiexi-children-2021/environment/', { script: true }),
  row('section: implementation', '/plans/liaocheng-women-2021/implementation/', { script: true }),
  row('section: closing', '/plans/liaocheng-women-2021/closing/', { script: true }),
  row('section: imprint', '/plans/liaocheng-women-2021/imprint/', { script: true }),
  row('short address', '/t/lcc-1-m5/', { redirects: true }),
  row('goal', '/plans/liaocheng-children-2021/health/goal-8/', { script: true }),
  row('goal without departments', '/plans/anshan-tiexi-children-2021/health/goal-3/', { script: true }),
  row('measure', '/plans/liaocheng-children-2021/health/measure-5/', { script: true }),
  row('places', '/regions/'),
  row('place', '/regions/liaocheng/'),
  row('place whose plans name no departments', '/regions/yushu/'),
  row('province', '/regions/shandong/'),
  row('domains', '/domains/'),
  row('domain across plans', '/domains/children/family/'),
  row('departments', '/departments/'),
  row('departments of a region', '/departments/liaocheng/'),
  row('departments of a region that names none', '/departments/yushu/'),
  row('department', '/departments/liaocheng/youth-league/'),
  row('task table of a department', '/departments/liaocheng/youth-league/tasks/'),
  row('task table of a region', '/departments/liaocheng/tasks/'),
  row('responsibility matrix', '/departments/liaocheng/matrix/', { script: true }),
  row('responsibility matrix by kind', '/departments/liaocheng/matrix/all/kind/', { script: true }),
  row('responsibility matrix of a plan, by a domain', '/departments/liaocheng/matrix/liaocheng-women-2021/lcw-1/', {
    script: true,
  }),
  row('indicators', '/indicators/', { script: true }),
  row('indicator', '/indicators/infant-mortality-rate/', { script: true }),
  row('indicator with different scopes', '/indicators/vaccination-rate-children/', { script: true }),
  row('indicator of one plan', '/indicators/women-share-of-village-heads/'),
  row('comparisons', '/compare/'),
  row('plan beside its peers', '/compare/yushu-children-2021/'),
  row('pair of plans', '/compare/yushu-children-2021/tengchong-children-2021/'),
  row('domain of a pair', '/compare/liaocheng-women-2021/tengchong-women-2021/health/'),
  row('redline', '/compare/liaocheng-children-2021/liaocheng-children-2021-undated/', { script: true }),
  row('redline: numbers', '/compare/liaocheng-children-2021/liaocheng-children-2021-undated/?show=number', {
    script: true,
    says: /^只显示“数字变动”，3 条/,
  }),
  row('chapter of a redline', '/compare/liaocheng-children-2021/liaocheng-children-2021-undated/family/', {
    script: true,
  }),
  row('topics', '/topics/'),
  row('topic', '/topics/myopia/'),
  row('laws', '/laws/'),
  row('law', '/laws/civil-code/'),
  row('source', '/sources/yushu-children-2021/'),
  row('search', '/search/', { script: true }),
  row('search: hits', '/search/?q=%E8%BF%91%E8%A7%86', { script: true, says: /^共 \d+ 条/ }),
  row('search: numbers', '/search/?ge=90&unit=%25&until=2025&lead=liaocheng%2Feducation-sports', {
    script: true,
    says: /^共 \d+ 条/,
  }),
  row('search: filtered', '/search/?q=%E5%84%BF%E7%AB%A5&kind=goal&plan=yushu-children-2021', {
    script: true,
    says: /^共 \d+ 条/,
  }),
  row('goal: arrived from a search', '/plans/yushu-children-2021/health/goal-9/?hl=%E8%BF%91%E8%A7%86#s1', {
    script: true,
    says: /^已标出 \d+ 处/,
  }),
  row('search: nothing', '/search/?q=%E7%9F%A5%E8%A7%84', { script: true, says: /都没有写/ }),
  row('quotations', '/verify/', { script: true }),
  row('a file of your own', '/try/', { script: true }),
  row('keyword index', '/keywords/'),
  row('keyword with sentences', '/keywords/jin-shi/'),
  row('keyword with places only', '/keywords/er-tong/'),
  row('data', '/data/'),
  row('data dictionary', '/data/dictionary/'),
  row('help', '/help/'),
  row('about', '/about/'),
  row('licences', '/licences/'),
  row('method', '/method/'),
  row('design', '/design/'),
  row('corrections', '/corrections/', { script: true }),
  row('accessibility', '/accessibility/'),
  row('not found', '/plans/nowhere/', { status: 404 }),
];

function row(name: string, path: string, more: Omit<PageType, 'name' | 'path'> = {}): PageType {
  return { name, path: belowBase(path), ...more };
}

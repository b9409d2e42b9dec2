/**
 * One page of each type: what every test that goes over "every page type" goes over. A new type of page, or a page
 * that takes a new form, gets its row here and nowhere else; a route without a row fails a test (markup.spec.ts).
 *
 * The addresses are written out, not built: they are promises.
 */

export interface PageType {
  name: string;
  path: string;
  /** The answer's status; 200 where absent. */
  status?: number;
  /** True where the page runs a script. */
  script?: boolean;
  /** What to wait for before looking: text of the status line that the script fills in. */
  says?: RegExp;
}

export const pageTypes: readonly PageType[] = [
  row('home', '/'),
  row('plans', '/plans/'),
  row('plan', '/plans/liaocheng-children-2021/'),
  row('plan without title and departments', '/plans/yushu-children-2021/'),
  row('section: notice', '/plans/liaocheng-children-2021/notice/'),
  row('section: title and contents', '/plans/liaocheng-children-2021/front/'),
  row('section: preface', '/plans/liaocheng-children-2021/preface/'),
  row('section: guidance', '/plans/tengchong-women-2021/guidance/'),
  row('section: overall goal', '/plans/yushu-children-2021/overall-goal/'),
  row('section: domain', '/plans/liaocheng-children-2021/health/'),
  row('section: domain without departments', '/plans/anshan-tiexi-children-2021/environment/'),
  row('section: implementation', '/plans/liaocheng-women-2021/implementation/'),
  row('section: closing', '/plans/liaocheng-women-2021/closing/'),
  row('section: imprint', '/plans/liaocheng-women-2021/imprint/'),
  row('goal', '/plans/liaocheng-children-2021/health/goal-8/'),
  row('goal without departments', '/plans/anshan-tiexi-children-2021/health/goal-3/'),
  row('measure', '/plans/liaocheng-children-2021/health/measure-5/'),
  row('short address', '/t/lcc-1-m5/'),
  row('domains', '/domains/'),
  row('domain across plans', '/domains/children/family/'),
  row('departments', '/departments/'),
  row('departments of a region', '/departments/liaocheng/'),
  row('departments of a region that names none', '/departments/yushu/'),
  row('department', '/departments/liaocheng/youth-league/'),
  row('task table of a department', '/departments/liaocheng/youth-league/tasks/'),
  row('task table of a region', '/departments/liaocheng/tasks/'),
  row('responsibility matrix', '/departments/liaocheng/matrix/'),
  row('responsibility matrix of a plan, by a domain', '/departments/liaocheng/matrix/liaocheng-women-2021/lcw-1/'),
  row('responsibility matrix by kind', '/departments/liaocheng/matrix/all/kind/'),
  row('indicators', '/indicators/'),
  row('indicator', '/indicators/infant-mortality-rate/'),
  row('source', '/sources/yushu-children-2021/'),
  row('search', '/search/', { script: true }),
  row('search: hits', '/search/?q=%E8%BF%91%E8%A7%86', { script: true, says: /^共 \d+ 条/ }),
  row('search: nothing', '/search/?q=%E7%9F%A5%E8%A7%84', { script: true, says: /^没有/ }),
  row('data', '/data/'),
  row('data dictionary', '/data/dictionary/'),
  row('about', '/about/'),
  row('method', '/method/'),
  row('not found', '/plans/nowhere/', { status: 404 }),
];

function row(name: string, path: string, more: Omit<PageType, 'name' | 'path'> = {}): PageType {
  return { name, path, ...more };
}

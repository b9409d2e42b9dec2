/** Difficult targets for rails, all invented. */
import type { RailSeries, RailTarget } from '../../../src/charts/rail/series.ts';

const names = ['聊城儿童', '聊城儿童（另一份）', '鞍山铁西儿童', '榆树儿童', '腾冲儿童', '聊城妇女', '腾冲妇女'];
const signs = { '<=': '≤', '>=': '≥', '=': '＝', '~': '约', '<': '＜', '>': '＞' } as const;

/** A rail of targets; unset fields are as for most indicators. */
function rail(id: string, targets: RailTarget[], more: Partial<RailSeries> = {}): RailSeries {
  return {
    id,
    title: `图：${id}`,
    desc: targets.map(({ name, words }) => `${name} ${words}`).join('；'),
    targets,
    wish: null,
    suffix: '',
    limit: null,
    logWords: '对数刻度',
    ...more,
  };
}

/** A target of the nth plan. */
function target(nth: number, comparator: RailTarget['comparator'], value: RailTarget['value'], year?: number) {
  const number = typeof value === 'number' ? String(value) : value.join('—');
  const words = `${signs[comparator]} ${number}${year === undefined ? '' : ` ${String(year)}年`}`;
  const name = names[nth] ?? `第${String(nth + 1)}部规划`;
  return { plan: `p${String(nth)}`, name, comparator, value, words, year: year ?? null } satisfies RailTarget;
}

export interface RailCase {
  name: string;
  /** The purpose of the case. */
  why: string;
  series: RailSeries;
}

export const railCases: RailCase[] = [
  row('none', 'no target: a bare line, nothing breaks', rail('none', [])),
  row('one', 'a single value has a line around it', rail('one', [target(0, '>=', 95)], percent('high'))),
  row(
    'steps',
    'two dated values of a plan are joined; equal values stand under one another',
    rail(
      'steps',
      [
        target(2, '<=', 4.5, 2025),
        target(2, '<=', 3.4, 2030),
        target(0, '<=', 3.3),
        target(1, '<=', 3.3),
        target(4, '<=', 3.5),
        target(3, '<=', 4),
      ],
      { suffix: '‰', wish: { words: '越低越好', end: 'low' } },
    ),
  ),
  row(
    'reference',
    "a value that is no plan's has a mark of its own, also where a plan has the same, and no step joins two of them",
    rail(
      'reference',
      [
        target(0, '<=', 4),
        target(2, '<=', 5, 2030),
        { ...target(2, '<=', 5, 2030), plan: null, name: '国家' },
        { ...target(2, '<=', 8, 2025), plan: null, name: '国家（已到期）' },
      ],
      { suffix: '‰', wish: { words: '越低越好', end: 'low' } },
    ),
  ),
  row(
    'two-plans-with-steps',
    'steps of two plans lie side by side',
    rail('two-steps', [
      target(0, '>=', 88, 2025),
      target(0, '>=', 94, 2030),
      target(1, '>=', 90, 2025),
      target(1, '>=', 97, 2030),
    ]),
  ),
  row(
    'equal',
    'all plans promise the same',
    rail(
      'equal',
      names.map((_, nth) => target(nth, '>=', 90)),
      percent('high'),
    ),
  ),
  row(
    'comparators',
    'every comparator at one value has its own mark and words',
    rail(
      'comparators',
      (['<=', '>=', '=', '~', '<', '>'] as const).map((sign, nth) => target(nth, sign, 50)),
      percent('high'),
    ),
  ),
  row(
    'ranges',
    'a range is a bar from its lower to its upper value',
    rail('ranges', [target(0, '=', [0.5, 1]), target(1, '>=', 1), target(2, '~', [0.2, 0.4])]),
  ),
  row(
    'huge-and-tiny',
    'more than two decades make a logarithmic line that says so',
    rail('huge', [target(0, '=', 0.002), target(1, '=', 3), target(2, '>=', 45_000_000), target(3, '~', 120)], {
      wish: { words: '越高越好', end: 'high' },
    }),
  ),
  row(
    'zero-to-limit',
    'values from nought to the limit show the whole line',
    rail('whole', [target(0, '=', 0), target(1, '=', 100), target(2, '>=', 37.5)], percent('high')),
  ),
  row('below-zero', 'a fall below zero is on the line', rail('below', [target(0, '=', -5), target(1, '=', 12)])),
  row(
    'long-labels',
    'a long name is broken, not cut and not run over the edge',
    rail('long', [
      { ...target(0, '=', 5), name: '新疆生产建设兵团第三师图木舒克市妇女发展规划（征求意见稿）' },
      { ...target(1, '<=', 9), words: '≤ 9（每千名农村户籍且连续居住满半年以上的适龄人口）' },
      { ...target(2, '<=', 9.2), name: '<b>&"引号"</b>' },
    ]),
  ),
  row(
    'two-hundred',
    'two hundred plans: each has its mark, none hides another',
    rail(
      'many',
      Array.from({ length: 200 }, (_, nth) => target(nth, nth % 3 === 0 ? '>=' : '=', 60 + ((nth * 7) % 40))),
      percent('high'),
    ),
  ),
];

function percent(end: 'low' | 'high'): Partial<RailSeries> {
  return { suffix: '%', limit: 100, wish: { words: end === 'high' ? '越高越好' : '越低越好', end } };
}

function row(name: string, why: string, series: RailSeries): RailCase {
  return { name, why, series };
}

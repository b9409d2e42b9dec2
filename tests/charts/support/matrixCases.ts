/** Difficult matrices, all invented. */
import type { MatrixRow, MatrixSeries } from '../../../src/charts/matrix/series.ts';

type Cell = [led: number, shared: number];

export interface MatrixCase {
  name: string;
  why: string;
  series: MatrixSeries;
  /** The marks of the wide and of the narrow form. */
  marks: ['squares' | 'bars', 'squares' | 'bars'];
}

const women = ['健康', '教育', '经济', '参与决策和管理', '社会保障', '法律', '家庭建设', '环境'];
const children = ['健康', '安全', '教育', '福利', '法律保护', '家庭', '环境'];

export const matrixCases: MatrixCase[] = [
  {
    name: 'none',
    why: 'no department and no domain: nothing breaks',
    series: matrix('none', [], []),
    marks: ['squares', 'squares'],
  },
  {
    name: 'one',
    why: 'a single count is the largest there is',
    series: matrix('one', [['妇女规划', ['健康']]], [['市妇联', [[1, 0]]]]),
    marks: ['squares', 'squares'],
  },
  {
    name: 'plans',
    why: 'two plans: squares where the domains have room, a bar for each plan where not',
    series: matrix(
      'plans',
      [
        ['妇女规划', women],
        ['儿童规划', children],
      ],
      ['市教育体育局', '市卫生健康委', '市妇女儿童工作委员会办公室'].map((label, nth) => [label, cellsOf(15, nth)]),
    ),
    marks: ['squares', 'bars'],
  },
  {
    name: 'one-plan',
    why: 'the domains of one plan have room on a phone too; the order is marked; groups have names',
    series: inGroups(
      matrix(
        'one-plan',
        [['妇女规划', women]],
        ['市委组织部', '市妇联', '市法院'].map((label, nth) => [label, cellsOf(8, nth)]),
      ),
    ),
    marks: ['squares', 'squares'],
  },
  {
    name: 'all-equal',
    why: 'every count is the same',
    series: matrix('equal', [['儿童规划', children]], [['甲局', children.map((): Cell => [3, 3])]]),
    marks: ['squares', 'squares'],
  },
  {
    name: 'huge-and-tiny',
    why: 'one beside a hundred thousand is drawn as small as can be seen, and said in figures',
    series: matrix(
      'huge',
      [['儿童规划', ['健康', '安全']]],
      [
        [
          '甲局',
          [
            [100_000, 1],
            [0, 0],
          ],
        ],
        [
          '乙局',
          [
            [1, 0],
            [0, 99_999],
          ],
        ],
      ],
    ),
    marks: ['squares', 'squares'],
  },
  {
    name: 'long-labels',
    why: 'long names are broken; what is not a name is shown as text',
    series: matrix(
      'long',
      [['妇女儿童事业和家庭建设规划', ['参与决策和管理以及其他公共事务', '<b>&"引号"</b>']]],
      [
        [
          '市妇女儿童工作委员会办公室（市妇联权益和家庭工作部）',
          [
            [2, 1],
            [0, 4],
          ],
        ],
        [
          '<script>&',
          [
            [0, 1],
            [1, 0],
          ],
        ],
      ],
    ),
    marks: ['squares', 'squares'],
  },
  {
    name: 'two-hundred',
    why: 'two hundred departments',
    series: matrix(
      'many',
      [['儿童规划', children]],
      Array.from({ length: 200 }, (_, nth) => [`第${String(nth + 1)}局`, cellsOf(7, nth)]),
    ),
    marks: ['squares', 'squares'],
  },
  {
    name: 'two-hundred-domains',
    why: 'two hundred domains of forty plans are added up',
    series: matrix(
      'domains',
      Array.from({ length: 40 }, (_, nth) => [`规划${String(nth)}`, ['一', '二', '三', '四', '五']]),
      [
        ['甲局', cellsOf(200, 1)],
        ['乙局', cellsOf(200, 2)],
      ],
    ),
    marks: ['bars', 'bars'],
  },
];

function matrix(id: string, plans: [string, string[]][], rows: [string, Cell[]][]): MatrixSeries {
  return {
    id,
    title: `图：${id}`,
    desc: '',
    totalWords: '合计',
    plans: plans.map(([label, columns]) => ({
      label,
      columns: columns.map((domain, nth) => ({
        label: domain,
        href: `/matrix/${String(nth)}/`,
        name: `按“${domain}”排列`,
        current: nth === 1,
      })),
    })),
    groups: [{ heading: null, rows: rows.map(toRow) }],
  };
}

function toRow([label, cells]: [string, Cell[]]): MatrixRow {
  return { label, href: '/departments/d/', name: label, cells: cells.map(([led, shared]) => ({ led, shared })) };
}

/** Every row in its own group. */
function inGroups(series: MatrixSeries): MatrixSeries {
  const rows = series.groups.flatMap((group) => group.rows);
  return { ...series, groups: rows.map((row, nth) => ({ heading: ['党委', '群团', '司法'][nth] ?? '', rows: [row] })) };
}

function cellsOf(count: number, seed: number): Cell[] {
  return Array.from({ length: count }, (_, nth) => [(nth * 7 + seed * 5) % 11, (nth * 3 + seed) % 5]);
}

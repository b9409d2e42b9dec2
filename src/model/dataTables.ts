/** The downloadable tables: the rows of each, what tells them apart, and to which tables they point. */
import type { z } from 'zod';
import { departmentRow, dutyRow, goalRow, itemRow, measureRow, planRow, targetRow, taskRow } from './dataRows.ts';
import { citationRow, lawRow } from './lawRows.ts';

/** What is published of a table besides its rows. */
interface DataTable {
  title: string;
  schema: z.ZodObject;
  /** The columns that tell its rows apart. */
  key: readonly string[];
  /** Columns that hold the id of a row of another table. */
  refers: Readonly<Record<string, string>>;
}

/** The tables by file name, in the order they are listed. */
export const dataTables = {
  plans: { title: '规划', schema: planRow, key: ['id'], refers: {} },
  items: { title: '全部条目', schema: itemRow, key: ['id'], refers: { plan: 'plans' } },
  goals: { title: '主要目标', schema: goalRow, key: ['id'], refers: { plan: 'plans' } },
  measures: { title: '策略措施', schema: measureRow, key: ['id'], refers: { plan: 'plans' } },
  tasks: { title: '重点任务', schema: taskRow, key: ['id'], refers: { plan: 'plans' } },
  targets: { title: '目标值', schema: targetRow, key: ['item', 'ordinal'], refers: { item: 'items', plan: 'plans' } },
  duties: {
    title: '牵头和责任',
    schema: dutyRow,
    key: ['goal', 'role', 'ordinal'],
    refers: { goal: 'items', plan: 'plans', department: 'departments' },
  },
  departments: { title: '部门', schema: departmentRow, key: ['id'], refers: {} },
  laws: { title: '法规、文件和行动', schema: lawRow, key: ['id'], refers: {} },
  citations: { title: '引用和点名', schema: citationRow, key: [], refers: { law: 'laws', plan: 'plans' } },
} satisfies Record<string, DataTable>;

export type DataTableName = keyof typeof dataTables;

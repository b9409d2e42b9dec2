/** The downloadable data files, complete: content, address and text. */
import { dataTables } from '../../model/dataRows.ts';
import type { DataTableName } from '../../model/dataRows.ts';
import { isNamedByPlan } from '../../corpus/counts.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { goalPlaces, measurePlaces, taskPlaces } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { formatCsv } from '../../tables/csv.ts';
import { toTable } from '../../tables/tableSchema.ts';
import type { Table } from '../../tables/table.ts';
import { toDepartmentRow, toDutyRows, toGoalRow, toMeasureRow, toPlanRow, toTaskDataRow } from './toDataRows.ts';
import { toCitationRows, toLawRow } from './lawDataRows.ts';
import { toTargetDataRows } from './targetDataRows.ts';
import { dataTablePath } from '../../naming/routes/dataRoutes.ts';
import { planTablePath } from '../../naming/routes/planRoutes.ts';

export interface DataFile {
  name: DataTableName;
  /** Name of its content, e.g. 主要目标. */
  title: string;
  path: string;
  /** Number of rows without the head. */
  rows: number;
  text: string;
}

/** The files of one plan. */
export interface PlanFiles {
  plan: PublishedPlan;
  files: DataFile[];
}

/** Every table over all texts; the column textOf distinguishes the rows of a second text of a plan. */
export function toDataFiles({ texts, departments, laws }: Corpus): DataFile[] {
  const named = [...departments.values()].filter(isNamedByPlan);
  const tables: [DataTableName, Table][] = [
    ['plans', toTable(dataTables.plans.schema, texts.map(toPlanRow))],
    ...toTables(texts),
    ['departments', toTable(dataTables.departments.schema, named.map(toDepartmentRow))],
    ['laws', toTable(dataTables.laws.schema, laws.map(toLawRow))],
  ];
  return tables.map(([name, table]) => toFile(name, dataTables[name].title, dataTablePath(name), table));
}

/** The tables of each text; one that names nobody has no table of duties. */
export function toPlanFiles(plans: PublishedPlan[]): PlanFiles[] {
  return plans.map((plan) => ({
    plan,
    files: toTables([plan])
      .filter(([, { rows }]) => rows.length > 0)
      .map(([name, table]) => toFile(name, dataTables[name].title, planTablePath(plan.id, name), table)),
  }));
}

function toFile(name: DataTableName, title: string, path: string, table: Table): DataFile {
  return { name, title, path, rows: table.rows.length, text: formatCsv(table) };
}

/** The tables that a single plan can fill. */
function toTables(plans: PublishedPlan[]): [DataTableName, Table][] {
  const [goals, measures, tasks] = [goalPlaces(plans), measurePlaces(plans), taskPlaces(plans)];
  return [
    ['goals', toTable(dataTables.goals.schema, goals.map(toGoalRow))],
    ['measures', toTable(dataTables.measures.schema, measures.map(toMeasureRow))],
    ['tasks', toTable(dataTables.tasks.schema, tasks.map(toTaskDataRow))],
    ['targets', toTable(dataTables.targets.schema, [...goals, ...measures, ...tasks].flatMap(toTargetDataRows))],
    ['duties', toTable(dataTables.duties.schema, [...goals, ...tasks].flatMap(toDutyRows))],
    ['citations', toTable(dataTables.citations.schema, plans.flatMap(toCitationRows))],
  ];
}

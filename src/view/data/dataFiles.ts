/** The tables over all plans, and the tables of every plan as files. */
import { dataTables } from '../../model/dataTables.ts';
import type { DataTableName } from '../../model/dataTables.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { dutyPlaces, goalPlaces, measurePlaces, placesOf, taskPlaces } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { formatCsv } from '../../tables/csv.ts';
import { toTable } from '../../tables/tableSchema.ts';
import type { Table } from '../../tables/table.ts';
import { toDepartmentRow, toDutyRows, toHeadedRow, toItemRow, toPlanRow } from './toDataRows.ts';
import { toCitationRows, toLawRow } from './lawDataRows.ts';
import { toTargetDataRows } from './targetDataRows.ts';
import { planTablePath } from '../../naming/routes/planRoutes.ts';

/** A table over all texts. */
export interface WholeTable {
  name: DataTableName;
  title: string;
  table: Table;
}

/** A table of a plan as CSV. */
interface DataFile {
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
export function toWholeTables({ texts, departments, laws }: Corpus): WholeTable[] {
  const tables: [DataTableName, Table][] = [
    ['plans', toTable(dataTables.plans.schema, texts.map(toPlanRow))],
    ...toTables(texts),
    ['departments', toTable(dataTables.departments.schema, [...departments.values()].map(toDepartmentRow))],
    ['laws', toTable(dataTables.laws.schema, laws.map(toLawRow))],
  ];
  return tables.map(([name, table]) => ({ name, title: dataTables[name].title, table }));
}

/** The tables of each text; one that names nobody has no table of duties. */
export function toPlanFiles(plans: PublishedPlan[]): PlanFiles[] {
  return plans.map((plan) => ({
    plan,
    files: toTables([plan])
      .filter(([, { rows }]) => rows.length > 0)
      .map(([name, table]) => toFile(plan.id, name, table)),
  }));
}

function toFile(planId: string, name: DataTableName, table: Table): DataFile {
  const { title } = dataTables[name];
  return { name, title, path: planTablePath(planId, name), rows: table.rows.length, text: formatCsv(table) };
}

/** The tables that a single plan can fill. */
function toTables(plans: PublishedPlan[]): [DataTableName, Table][] {
  const [items, duties] = [plans.flatMap(placesOf), dutyPlaces(plans)];
  const [goals, measures, tasks] = [goalPlaces(plans), measurePlaces(plans), taskPlaces(plans)];
  return [
    ['items', toTable(dataTables.items.schema, items.map(toItemRow))],
    ['goals', toTable(dataTables.goals.schema, goals.map(toItemRow))],
    ['measures', toTable(dataTables.measures.schema, measures.map(toHeadedRow))],
    ['tasks', toTable(dataTables.tasks.schema, tasks.map(toHeadedRow))],
    ['targets', toTable(dataTables.targets.schema, [...goals, ...measures, ...tasks].flatMap(toTargetDataRows))],
    ['duties', toTable(dataTables.duties.schema, duties.flatMap(toDutyRows))],
    ['citations', toTable(dataTables.citations.schema, plans.flatMap(toCitationRows))],
  ];
}

/** All data files as a Data Package: schemas, hashes, sources. It stands at the root, since it names files below it. */
import type { APIRoute } from 'astro';
import { getDepartments } from '../data/departments.ts';
import { getPlanFiles } from '../data/planFiles.ts';
import { getPlans } from '../data/plans.ts';
import { sha256 } from '../data/sha256.ts';
import { getSources } from '../data/sources.ts';
import { toDataFiles, toPlanFiles } from '../view/data/dataFiles.ts';
import { toDataPackage } from '../view/data/dataPackage.ts';
import { toOfferedFiles } from '../view/data/dataPage.ts';

export const GET: APIRoute = async ({ locals }) => {
  const plans = await getPlans();
  const planJson = new Map(getPlanFiles().map(({ id, json }) => [id, json]));
  const tables = toDataFiles(plans, await getDepartments());
  const files = await toOfferedFiles(tables, toPlanFiles(plans), planJson, sha256);
  const described = toDataPackage(files, await getSources(), locals.dataVersion);
  return new Response(`${JSON.stringify(described, null, 2)}\n`);
};

/** The files of the newest data version and of each plan, as the Data Package at the root of the site names them. */
import { withoutBase } from '../../naming/base/belowBase.ts';
import { dataTablePath, planSchemaPath, tableSchemaPath } from '../../naming/routes/dataRoutes.ts';
import { planDataPath } from '../../naming/routes/planRoutes.ts';
import type { PlanFiles } from './dataFiles.ts';
import type { PackagedFile } from './dataPackage.ts';
import { byteLength } from './fileSize.ts';

/** The files of the data version where the site offers them, and the tables of each plan; hashes come from `hash`. */
export async function toOfferedFiles(
  packaged: readonly PackagedFile[],
  plans: readonly PlanFiles[],
  hash: (text: string) => Promise<string>,
): Promise<PackagedFile[]> {
  const parts = plans.flatMap(({ plan, files }) => files.map((file) => ({ plan, file })));
  return [
    ...packaged.map(toOffered),
    ...(await Promise.all(
      parts.map(async ({ plan, file: { name, title, path, text } }) => ({
        ...{ id: `${plan.id}-${name}`, title: `${plan.displayTitle} ${title}`, path: toRelative(path) },
        ...{ format: 'csv', mediaType: 'text/csv', isText: true, isTable: true },
        ...{ schema: toRelative(tableSchemaPath(name)), bytes: byteLength(text), sha256: await hash(text) },
      })),
    )),
  ];
}

function toOffered(file: PackagedFile): PackagedFile {
  if (!file.isTable) return { ...file, path: toRelative(planDataPath(file.id)), schema: toRelative(planSchemaPath) };
  const table = file.path.slice(0, -file.format.length - 1);
  return {
    ...file,
    path: toRelative(dataTablePath(table, file.format)),
    schema: toRelative(tableSchemaPath(table)),
  };
}

function toRelative(path: string): string {
  return withoutBase(path).slice(1);
}

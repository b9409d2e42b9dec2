/** Data versions that were published and are not as they were in the folder that is served. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutBase } from '../../src/naming/base/belowBase.ts';
import { dataVersionsPath } from '../../src/naming/routes/dataRoutes.ts';
import { dataVersions } from '../../src/model/dataVersion.ts';
import { findBuiltVersions, findChanged } from '../ledger/versionFolders.ts';

/** A line for each, with the remedy. The site says itself which versions were published. */
export function findLostVersions(folder: string): string[] {
  const file = join(folder, withoutBase(dataVersionsPath));
  if (!existsSync(file)) return [];
  const published = dataVersions.parse(JSON.parse(readFileSync(file, 'utf8')));
  const there = findBuiltVersions(folder);
  const lost = Object.keys(published).filter((version) => !there.some((one) => one.version === version));
  return [
    ...lost.map(
      (version) =>
        `/data/${version}/ was published and is not in ${folder}: copy it from where the site was served, or build the commit that git log -S${version} names and copy dist/data/${version}`,
    ),
    ...there.flatMap((version) => findChanged(version, published)),
  ];
}

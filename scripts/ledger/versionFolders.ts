/** The data versions on disk: `content/ledger/data-versions.yaml`, and the folder of the built one. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { dataVersionId, dataVersions } from '../../src/model/dataVersion.ts';
import type { DataVersions } from '../../src/model/dataVersion.ts';
import { sumsFile } from '../../src/view/data/frozen/frozenFolder.ts';
import { hashesOf } from '../command/fingerprint.ts';
import { hashPlanFile } from '../read/hashPlan.ts';
import { readYaml } from '../read/readYaml.ts';
import { writeWhole } from '../write/wholeFile.ts';

const FILE = 'ledger/data-versions.yaml';
const HEAD =
  '# Published data versions: /data/<version>/ has these bytes for ever. Written by `npm run ledger -- --published`; nothing is taken away.\n';

/** The folder of a data version in a built site. */
export interface BuiltVersion {
  version: string;
  folder: string;
  /** SHA-256 of its SHA256SUMS. */
  sums: string;
  /** The versions of its plans, by plan id. */
  plans: Record<string, string>;
}

/** The published versions of a content folder; empty before anything was published. */
export function readDataVersions(content: string): DataVersions {
  const path = join(content, FILE);
  return existsSync(path) ? readYaml(path, dataVersions) : {};
}

/** The versions whose folders are in a site, with their lists. */
export function findBuiltVersions(site: string): BuiltVersion[] {
  const data = join(site, 'data');
  const names = existsSync(data) ? readdirSync(data).filter((name) => dataVersionId.safeParse(name).success) : [];
  return names.sort().flatMap((version) => {
    const folder = join(data, version);
    const list = join(folder, sumsFile);
    return existsSync(list)
      ? [
          {
            version,
            folder,
            sums: createHash('sha256').update(readFileSync(list)).digest('hex'),
            plans: versionsOf(folder),
          },
        ]
      : [];
  });
}

/** Adds the versions of a site that are new, published `today`. */
export function writeDataVersions(content: string, built: readonly BuiltVersion[], today: string): void {
  const known = readDataVersions(content);
  const added = built.filter(({ version }) => known[version] === undefined);
  if (added.length === 0) return;
  const all = {
    ...known,
    ...Object.fromEntries(added.map(({ version, sums, plans }) => [version, { published: today, sums, plans }])),
  };
  writeWhole(
    join(content, FILE),
    HEAD + stringify(all, { defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_SINGLE' }),
  );
}

/** A line for each promise that the folder of a version breaks: its files are those of its list, and those published. */
export function findChanged({ version, folder, sums }: BuiltVersion, published: DataVersions): string[] {
  const path = `/data/${version}/`;
  const known = published[version];
  const hashes = hashesOf(folder);
  const listed = readFileSync(join(folder, sumsFile), 'utf8').split('\n').filter(Boolean);
  const wrong = listed.filter((line) => hashes.get(line.slice(66)) !== line.slice(0, 64)).map((line) => line.slice(66));
  return [
    ...wrong.map((file) => `${path}${file}: is not the file that its ${sumsFile} lists`),
    ...(known !== undefined && known.sums !== sums
      ? [`${path}: was published with other bytes; whatever changed them must change the version`]
      : []),
  ];
}

function versionsOf(folder: string): Record<string, string> {
  const files = globSync('plans/*.json', { cwd: folder }).sort();
  return Object.fromEntries(files.map((file) => [basename(file, '.json'), hashPlanFile(join(folder, file))]));
}

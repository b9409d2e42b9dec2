/**
 * The words that published anchors of paragraphs stand for, `content/ledger/anchors/<plan>.yaml`: the address alone has
 * only a count. Ingest keeps such an anchor with its words.
 */
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { isCounted } from '../../src/enrich/keepAnchors.ts';
import { planPath } from '../../src/naming/routes/planRoutes.ts';
import { textEnds } from '../../src/text/textEnds.ts';
import { readYaml } from '../read/readYaml.ts';
import { readMdx } from '../write/pageMdx.ts';
import { writeWhole } from '../write/wholeFile.ts';

const HEAD =
  '# The opening and the ending of the words at published anchors that are counts. Written by `npm run ledger`.\n';

/** The ends of the words of each published place of a plan, by its id in the plan: 'preface/p-1'. */
export function readPublishedAnchors(content: string, plan: string): Map<string, string> {
  const path = fileOf(content, plan);
  return new Map(existsSync(path) ? Object.entries(readYaml(path, z.record(z.string(), z.string()))) : []);
}

/** Brings the files up to the words of content/plans, for published addresses; anchors that are gone stay. */
export function writePublishedAnchors(content: string, addresses: ReadonlySet<string>): void {
  const plans = globSync('*/plan.json', { cwd: join(content, 'plans') }).map((file) => file.replace(/[\\/].*$/, ''));
  mkdirSync(join(content, 'ledger/anchors'), { recursive: true });
  for (const plan of plans.sort()) {
    const present = countedPlaces(join(content, 'plans', plan)).filter(([place]) =>
      addresses.has(planPath(plan) + place.replace('/', '/#')),
    );
    const all = new Map([...readPublishedAnchors(content, plan), ...present]);
    writeWhole(fileOf(content, plan), HEAD + stringify(Object.fromEntries(all), { lineWidth: 0 }));
  }
}

/** The places of a plan whose anchors are counts, with the ends of their words. */
function countedPlaces(folder: string): [place: string, ends: string][] {
  return globSync('*.mdx', { cwd: folder })
    .sort()
    .flatMap((file) =>
      readMdx(readFileSync(join(folder, file), 'utf8')).flatMap(({ id, text }): [string, string][] =>
        id !== undefined && text !== undefined && isCounted(id)
          ? [[`${basename(file, '.mdx')}/${id}`, textEnds(text)]]
          : [],
      ),
    );
}

function fileOf(content: string, plan: string): string {
  return join(content, 'ledger/anchors', `${plan}.yaml`);
}

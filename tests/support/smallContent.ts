/** A content folder that is whole but small: one plan, and of the registries what holds for that plan alone. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { contentFolder } from './corpus.ts';

/** The only document of it, and its only plan. */
const smallDocument = 'yushu-children-2021';

/** Makes it in a folder: sources, registry, and the plans that they give. */
export function makeSmallContent(folder: string): void {
  for (const part of ['registry', `sources/${smallDocument}`, `plans/${smallDocument}`]) {
    mkdirSync(join(folder, part), { recursive: true });
    cpSync(join(contentFolder, part), join(folder, part), { recursive: true });
  }
  const plan = readFileSync(join(contentFolder, `plans/${smallDocument}/plan.json`), 'utf8');
  change<{ id: string }[]>(join(folder, 'registry/indicators.yaml'), (indicators) =>
    indicators.filter(({ id }) => plan.includes(`"indicatorId": "${id}"`)).map((entry) => ({ ...entry, apart: [] })),
  );
  change<object>(join(folder, 'registry/words.yaml'), (words) => ({ ...words, see: [] }));
}

function change<Value>(path: string, to: (value: Value) => Value): void {
  writeFileSync(path, stringify(to(parse(readFileSync(path, 'utf8')) as Value)));
}

/** What the built index sends for the questions of readers on which search is tested. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { emptyQuery } from '../../src/search/query/query.ts';
import { builtIndexFolder } from '../command/folders.ts';
import { readYaml } from '../read/readYaml.ts';
import { findIndex } from '../search/manifest.ts';
import { countColdReads, quantiles } from './coldReads.ts';

const questionsFolder = fileURLToPath(new URL('../../tests/corpus/questions', import.meta.url));
const questions = z.array(z.object({ ask: z.string() }));

/** A title, and a row for each count. */
export async function tableOfQuestions(): Promise<[title: string, rows: (string | number)[][]]> {
  const asked = globSync(join(questionsFolder, '*.yaml'))
    .sort()
    .flatMap((file) => readYaml(file, questions));
  const folder = findIndex(builtIndexFolder);
  const reads = await countColdReads(
    folder,
    asked.map(({ ask }) => ({ ...emptyQuery, terms: ask })),
  );
  const rows = (['rounds', 'requests', 'bytes'] as const).map((column) => [
    column,
    ...quantiles(reads.map((own) => own[column])),
  ]);
  return [
    `Files of the index until the first hit, its start included, for ${String(reads.length)} questions of readers`,
    [['', 'median', 'p95', 'most'], ...rows],
  ];
}

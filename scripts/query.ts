/**
 * `npm run --silent query -- "腾冲近视怎么防" [--kind goal,measure,task] [--plan ID] [--literal] [--numbers]`: search
 * from the command line, on the index made by `npm run build` and with the engine of the search page.
 *
 * Prints {"total", "matched", "understood", "hits": [{"url", "kind", "plan", "domain", "num", "targets"}], "instead":
 * [{"query", "total"}]} on standard output and nothing else: every hit, in the order of the page, or the closest ones, and
 * queries that have hits. With --literal every term is characters only, and second texts of plans are searched as well.
 * With --numbers it prints "numbers" instead of "hits": the rows of the tab 数, each {"indicator", "written", "comparator",
 * "value", "unit", "year", "yearStated", "modality", "about", "url", "plan", "region", "leads", …}.
 * Exit 1 with one line on standard error on failure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueFile } from '../src/search/index/bundleList.ts';
import type { BundleList } from '../src/search/index/bundleList.ts';
import { SearchUnavailable } from '../src/search/index/indexReader.ts';
import { builtIndexFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { answerNumbers, answerQuery } from './query/answerQuery.ts';
import { parseArguments } from './query/parseArguments.ts';

await runCommand(async () => {
  const path = join(builtIndexFolder, catalogueFile);
  if (!existsSync(path)) throw notBuilt('there is no search index');
  const catalogue = readCatalogue(path);
  const query = parseArguments(
    process.argv.slice(2),
    catalogue.bundles.flat().map(({ id }) => id),
  );
  try {
    const answer = query.view === 'numbers' ? answerNumbers : answerQuery;
    process.stdout.write(`${JSON.stringify(await answer(builtIndexFolder, query))}\n`);
  } catch (error) {
    if (error instanceof SearchUnavailable) throw notBuilt('the search index is not whole');
    throw error;
  }
});

function readCatalogue(path: string): BundleList {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as BundleList;
  } catch {
    throw notBuilt('the search index is not whole');
  }
}

function notBuilt(what: string): InputError {
  return new InputError(`${builtIndexFolder}: ${what}; run npm run build`);
}

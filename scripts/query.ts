/**
 * `npm run --silent query -- "腾冲近视怎么防" [--kind goal,measure,task] [--plan ID] [--literal] [--numbers]`: search
 * from the command line, on the index made by `npm run build` and with the engine of the search page.
 *
 * Prints {"total", "matched", "understood", "hits": [{"url", "kind", "plan", "domain", "num", "targets"}], "instead":
 * [{"query", "total"}]} on standard output and nothing else: every hit, in the order of the page, or the closest ones, and
 * queries that have hits. With --literal every term is characters only, and second texts of plans are searched as well.
 * With --numbers it prints "numbers" instead of "hits", and "plansLeftOut", the plans not read because they are over 24: the rows of the tab 数, each {"indicator", "written", "comparator",
 * "value", "unit", "year", "yearStated", "modality", "about", "url", "plan", "region", "leads", …}.
 * Exit 1 with one line on standard error on failure.
 */
import { SearchUnavailable } from '../src/search/index/indexReader.ts';
import { builtIndexFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { answerNumbers, answerQuery } from './query/answerQuery.ts';
import { parseArguments } from './query/parseArguments.ts';
import { findIndex } from './search/manifest.ts';
import { readStart } from './search/openDiskEngine.ts';

await runCommand(async () => {
  const folder = findIndex(builtIndexFolder);
  try {
    const { list } = await readStart(folder);
    const plans = list.bundles.flat().map(({ id }) => id);
    const query = parseArguments(process.argv.slice(2), plans);
    const answer = query.view === 'numbers' ? answerNumbers : answerQuery;
    process.stdout.write(`${JSON.stringify(await answer(folder, query))}\n`);
  } catch (error) {
    if (!(error instanceof SearchUnavailable)) throw error;
    throw new InputError(`${folder}: the search index is not whole; run npm run build`);
  }
});

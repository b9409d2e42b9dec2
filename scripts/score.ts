/**
 * `npm run --silent score -- FOLDER`: how well layouts are read whose right reading is known. FOLDER holds NN.txt (or any
 * other format that `parse` takes) and NN.json, which states domains with their goals, measures and tasks, and whatever
 * else must be read; what it does not state is not judged. Prints each difference, then how many layouts were wholly
 * right, and precision and recall of the items.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPlans } from '../src/enrich/planReading.ts';
import { toVocabulary } from '../src/parser/lines/vocabulary.ts';
import { isUnreadable } from '../src/reading/fileText.ts';
import { contentFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { readGivenFile } from './read/readGivenFile.ts';
import { readRegistry } from './read/readRegistry.ts';
import { compareReading } from './score/compareReading.ts';
import { claims } from './score/claims.ts';

await runCommand(async () => {
  const [folder, ...rest] = process.argv.slice(2);
  if (folder === undefined || rest.length > 0) throw new InputError('score: give one folder; npm run score -- FOLDER');
  const registry = readRegistry(contentFolder);
  const vocabulary = toVocabulary(registry);
  const files = readdirSync(folder).filter((name) => !name.endsWith('.json') && /^[^.]+\.[a-z]+$/u.test(name));
  let [right, found, meant, both] = [0, 0, 0, 0];
  for (const file of files.toSorted()) {
    const claimed = claims.parse(JSON.parse(readFileSync(join(folder, file.replace(/\.\w+$/u, '.json')), 'utf8')));
    const read = await readGivenFile(basename(file), readFileSync(join(folder, file)));
    const plans = isUnreadable(read)
      ? []
      : readPlans(read.text, { file, sha256: '0'.repeat(64) }, { registry, vocabulary }).plans;
    const { differences, items } = compareReading(plans, claimed);
    found += items.found;
    meant += items.meant;
    both += items.both;
    if (differences.length === 0) right += 1;
    else process.stdout.write(`${file}\n${differences.map((line) => `  ${line}\n`).join('')}`);
  }
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
  process.stdout.write(
    `${String(right)} of ${String(files.length)} wholly right (${percent(right, files.length)}); ` +
      `items: precision ${percent(both, found)}, recall ${percent(both, meant)} (${String(meant)})\n`,
  );
});

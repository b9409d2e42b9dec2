/**
 * `npm run grams`: rewrites content/registry/kinship-grams.yaml from the plans of content/plans. The kin of all plans may
 * change with it; it is run when the plans have become so many, or so different, that kin are missed.
 */
import { join } from 'node:path';
import { stringify } from 'yaml';
import { countGrams } from '../src/corpus/kinship/countGrams.ts';
import { toGramsOf } from '../src/corpus/kinship/gramsOfPlan.ts';
import { readCommandLine } from './command/commandLine.ts';
import { contentFolder } from './command/folders.ts';
import { runCommand } from './command/inputError.ts';
import { gramFile } from './read/readGramReference.ts';
import { readRegistry } from './read/readRegistry.ts';
import { readPlans } from './search/readPlans.ts';
import { writeWhole } from './write/wholeFile.ts';

const HEAD = `# How common n-grams are in goals and in measures: the reference by which kinship weighs words. It is fixed, so that
# the kin of two plans depend on these two alone. Written by \`npm run grams\`; those of one item are left out.
`;

await runCommand(() => {
  readCommandLine('npm run grams', {});
  const gramsOf = toGramsOf(readRegistry(contentFolder).audiences);
  const reference = countGrams(readPlans(contentFolder), gramsOf);
  writeWhole(
    join(contentFolder, gramFile),
    HEAD + stringify(reference, { defaultKeyType: 'QUOTE_SINGLE', defaultStringType: 'QUOTE_SINGLE', lineWidth: 120 }),
  );
});

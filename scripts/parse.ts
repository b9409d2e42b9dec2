/**
 * `npm run --silent parse -- FILE`: any plan text → {"plans": […], "messages": […]} as JSON on standard output.
 *
 * `messages` are those that belong to no plan; each plan carries its own. Facts that only the catalogue knows are
 * null, unless the file is, byte for byte, a document of the catalogue. Exit 1 with one line when FILE is unusable.
 */
import { basename } from 'node:path';
import { toPlans } from '../src/parser/plan/toPlans.ts';
import { parseDocument } from '../src/parser/parseDocument.ts';
import { enrich } from '../src/enrich/enrich.ts';
import { InputError, runCommand } from './inputError.ts';
import { readCatalogue } from './read/readCatalogue.ts';
import { readRegistry } from './read/readRegistry.ts';
import { readSource } from './read/readSource.ts';
import { contentFolder } from './folders.ts';

await runCommand(() => {
  const [file, ...rest] = process.argv.slice(2);
  if (file === undefined || rest.length > 0) {
    throw new InputError('parse: give one file: npm run --silent parse -- FILE');
  }
  const { text, sha256 } = readSource(file);
  const parsed = parseDocument(text);
  const found = toPlans(parsed, { file: basename(file), sha256 });
  if (found.length === 0) {
    throw new InputError(
      `${file}: no plan found (no list behind 主要目标 or 策略措施); give the text of a plan, headings included`,
    );
  }
  const document = readCatalogue(contentFolder).find((candidate) => candidate.sha256 === sha256);
  const registry = readRegistry(contentFolder);
  const plans = found.map(({ plan }, at) => {
    const entry = document?.plans[at];
    return enrich(plan, registry, document === undefined || entry === undefined ? null : { document, plan: entry });
  });
  const messages = parsed.messages.filter((message) => !plans.some((plan) => plan.messages.includes(message)));
  process.stdout.write(`${JSON.stringify({ plans, messages }, null, 2)}\n`);
});

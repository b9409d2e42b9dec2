/** The findings of html-validate, a checker of HTML that needs neither Java nor a browser, by its recommended rules. */
import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { builtFolder } from '../../../scripts/command/folders.ts';
import { findReason } from '../../../scripts/html/allowedMessages.ts';
import { fileAt } from '../../../scripts/site/siteFiles.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    // By the HTML Standard an id is one character or more without blanks; the stricter default is that of HTML 4. The
    // keyword index has its words that begin with a digit at #0, an address that is published.
    rules: { 'valid-id': ['error', { relaxed: true }] },
  }),
);

/** The findings on a built page that have no reason in allowedMessages.ts: rule, element and message. */
export function findHtmlFaults(path: string): string[] {
  const { results } = validator.validateStringSync(readFileSync(fileAt(builtFolder, path), 'utf8'), path);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => findReason(message) === undefined)
    .map(({ ruleId, selector, message }) => `${path} ${selector ?? ''}: ${message} (${ruleId})`);
}

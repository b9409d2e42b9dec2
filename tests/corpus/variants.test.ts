/** The seven plans in every known layout: the same items come out, one for one. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { decodeSound } from '../../src/reading/text/decodeText.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { readCorpus, vocabulary } from '../support/corpus.ts';
import { proveCoverage } from '../support/coverage.ts';
import { itemLines, missingFrom } from '../support/variants/agreement.ts';
import { variants } from '../support/variants/variants.ts';

const SOURCE = { file: 'x.txt', sha256: '0'.repeat(64) };
const plans = readCorpus().flatMap((document) => document.plans);
const report: string[] = [];

describe('variants of layout', () => {
  for (const { name, render, suits = () => true } of variants) {
    it(name, () => {
      const ignoreRoles = name.startsWith('departments （责任') || name.startsWith('departments （A、B');
      let items = 0;
      const missing = plans.filter(suits).flatMap((plan) => {
        const text = decodeSound(render(plan));
        assert.ok(text !== undefined, `${String(plan.id)} was not decoded`);
        const parsed = parseDocument(text, vocabulary);
        proveCoverage(text, parsed.tree);
        const expected = itemLines(plan, ignoreRoles);
        items += expected.length;
        const found = toPlans(parsed, SOURCE, vocabulary);
        const actual = found[0] === undefined ? [] : itemLines(found[0].plan, ignoreRoles);
        const surplus = missingFrom(actual, expected);
        return [...missingFrom(expected, actual), ...surplus.map((line) => `not in the plan: ${line}`)].map(
          (line) => `${String(plan.id)} ${line}`,
        );
      });
      report.push(`${String(items - missing.length)}/${String(items)} ${name}`);
      assert.ok(items > 0);
      assert.deepEqual(missing.slice(0, 5), [], `${String(missing.length)} of ${String(items)} items differ`);
    });
  }

  after(() => console.log(report.join('\n')));
});

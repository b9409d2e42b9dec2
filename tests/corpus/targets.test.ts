/**
 * Targets of all plans compared with labels by people who read them: recall, precision, and every field. Four plans
 * were labelled before an extractor existed (anshan-tiexi and liaocheng-children for development, tengchong-women and
 * yushu for measurement); three were read afterwards. The table is printed, and the test fails when a figure falls.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { findQuantities } from '../../src/enrich/targets/quantities.ts';
import { findObjection } from '../../src/enrich/targets/exclusions.ts';
import { toWords } from '../../src/enrich/targets/wordSpan.ts';
import { target as targetSchema } from '../../src/model/target.ts';
import { contentFolder, readCorpus } from '../support/corpus.ts';
import { readRegistry } from '../../scripts/read/readRegistry.ts';
import { readLabels } from '../support/targets/labels.ts';
import { FIELDS, itemsOf, sameField, scoreTargets } from '../support/targets/score.ts';
import type { Score } from '../support/targets/score.ts';

const plans = readCorpus().flatMap((document) => document.plans);
const LABELLED = [
  'anshan-tiexi-children-2021',
  'liaocheng-children-2021',
  'tengchong-women-2021',
  'yushu-children-2021',
];
const READ = ['liaocheng-children-2021-undated', 'liaocheng-women-2021', 'tengchong-children-2021'];

/** Allowed numbers of missed targets, surplus targets and wrong fields. */
const PINNED = { missed: 0, surplus: 0, wrong: 0 };

const rows: string[] = [];
const reasons = new Map<string, number>();

describe('targets compared with their labels', () => {
  for (const id of [...LABELLED, ...READ]) {
    const items = itemsOf(plans.find((plan) => plan.id === id) ?? assert.fail(id));
    const labels = readLabels(id);

    it(`${id}: found, no more, and every field right`, () => {
      const score = scoreTargets(items, labels);
      rows.push(formatRow(id, score));
      const wrong = wrongFields(score);
      assert.ok(score.missed.length <= PINNED.missed, JSON.stringify(score.missed, null, 2));
      assert.ok(score.surplus.length <= PINNED.surplus, JSON.stringify(score.surplus, null, 2));
      assert.ok(wrong.length <= PINNED.wrong, wrong.join('\n'));
    });

    it(`${id}: numbers that promise nothing are excluded, each with a reason`, () => {
      for (const { id: item, quote } of labels.notTargets) {
        const text = items.find((entry) => entry.id === item)?.text ?? assert.fail(item);
        for (const reason of reasonsFor(text, quote)) {
          assert.notEqual(reason, undefined, `${item}: ${quote} was taken for a target`);
          reasons.set(String(reason), (reasons.get(String(reason)) ?? 0) + 1);
        }
      }
    });
  }

  after(() => {
    console.log([header(), ...rows].join('\n'));
    console.log([...reasons].map(([reason, times]) => `${String(times)} ${reason}`).join(', '));
  });
});

describe('every target of the corpus', () => {
  const known = new Set(readRegistry(contentFolder).indicators.map(({ id }) => id));
  const entries = plans.flatMap(itemsOf);

  it('keeps to the schema, quotes its text and names a known indicator', () => {
    for (const { id, text, targets } of entries) {
      for (const target of targets) {
        targetSchema.parse(target);
        assert.equal(target.quote, text.slice(...target.span), id);
        assert.ok(target.indicatorId === null || known.has(target.indicatorId), id);
        assert.equal(target.polarity === null && target.indicatorId !== null, false, id);
      }
    }
  });

  it('leaves no number unread', () => {
    const messages = plans.flatMap((plan) => plan.messages).filter(({ ruleId }) => ruleId === 'number-not-read');
    assert.deepEqual(messages, []);
  });

  it('has an indicator that no other plan names, where it is linked to none', () => {
    const namedIn = new Map<string, Set<string>>();
    for (const { id, targets } of entries) {
      for (const { indicator, indicatorId } of targets) {
        if (indicatorId !== null) continue;
        const phrase = toWords(indicator).form;
        namedIn.set(phrase, (namedIn.get(phrase) ?? new Set()).add(id.split('/')[0] ?? ''));
      }
    }
    assert.deepEqual(
      [...namedIn].filter(([, found]) => found.size > 1),
      [],
    );
  });
});

/** The reasons that exclude the numbers of a quote, at every occurrence; none for a quote without a number. */
function reasonsFor(text: string, quote: string): (string | undefined)[] {
  const { form } = toWords(text);
  const words = toWords(quote).form;
  const found = findQuantities(form);
  const places = [...form.matchAll(new RegExp(RegExp.escape(words), 'gu'))].map(({ index }) => index);
  // 2025年 is no value at any occurrence; other words may be a target elsewhere, so the first occurrence decides.
  return places
    .slice(0, 1)
    .flatMap((at) => found.filter(({ start }) => start >= at && start < at + words.length))
    .filter(({ kind }) => kind !== 'full')
    .map((quantity) => findObjection(quantity, form));
}

function wrongFields({ pairs }: Score): string[] {
  return pairs.flatMap(({ id, label, target }) =>
    FIELDS.filter((field) => !sameField(label, target, field)).map(
      (field) => `${id} ${field}: ${JSON.stringify(label[field])} was read as ${JSON.stringify(target[field])}`,
    ),
  );
}

function header(): string {
  return ['plan'.padEnd(32), 'labels', 'found', 'recall', 'precision', ...FIELDS].join('  ');
}

function formatRow(id: string, { labels, targets, pairs }: Score): string {
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
  const fields = FIELDS.map((field) => {
    const right = pairs.filter(({ label, target }) => sameField(label, target, field)).length;
    return `${String(right)}/${String(pairs.length)}`.padStart(field.length);
  });
  const counts = [String(labels).padStart(6), String(targets).padStart(5)];
  return [
    id.padEnd(32),
    ...counts,
    percent(pairs.length, labels),
    percent(pairs.length, targets).padStart(9),
    ...fields,
  ].join('  ');
}

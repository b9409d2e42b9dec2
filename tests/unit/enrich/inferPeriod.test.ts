/** The years of a plan whose title names none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inferPeriod } from '../../../src/enrich/inferPeriod.ts';

describe('a period that no title says', () => {
  const due = (...years: number[]) => ({
    domains: [{ goals: [{ targets: years.map((year) => ({ year })) }], measures: [], tasks: [] }],
  });
  const rows: [string, Parameters<typeof inferPeriod>[0], string[], [number, number] | undefined][] = [
    [
      'is the one in which targets end',
      due(2025, 2025) as never,
      ['《纲要（2021—2030年）》', '“十四五”时期'],
      [2021, 2025],
    ],
    ['is else the one named most often', due() as never, ['2021—2030年', '2021—2030年，“十四五”'], [2021, 2030]],
    ['is unknown without any', due(2025) as never, ['到2025年'], undefined],
  ];
  for (const [what, plan, lines, years] of rows)
    it(what, () => {
      const period = inferPeriod(plan, lines);
      assert.deepEqual(period && [period.from, period.to, period.stated], years && [...years, false]);
    });
});

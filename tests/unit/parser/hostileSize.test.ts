/**
 * Texts of sheer size: parsing never throws and never loses a character. `npm run bench` measures how time grows; no
 * test may depend on the clock.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCorpus } from '../../support/corpus.ts';
import { DOMAIN, GOAL, survive } from '../../support/survive.ts';

describe('sheer size', () => {
  it('50 MB of digits', () => {
    assert.deepEqual(survive('7'.repeat(50_000_000)), []);
  });

  it('one line of 10 MB: the corpus without its line ends, again and again', () => {
    const line = readCorpus()
      .map(({ text }) => text.replaceAll('\n', ''))
      .join('');
    const times = Math.ceil(10_000_000 / Buffer.byteLength(line));
    assert.ok(survive(line.repeat(times)).length > 0);
  });

  it('100,000 nested parentheses, around a department and alone', () => {
    const nested = `${'（'.repeat(100_000)}牵头单位：市妇联${'）'.repeat(100_000)}`;
    assert.equal(survive(nested).length, 0);
    assert.equal(survive(`${GOAL}${nested}`).length, 1);
    assert.equal(survive(`${GOAL}${'（'.repeat(100_000)}`).length, 1);
  });

  // With the u flag, V8 keeps a backtracking state for every repetition and runs out of stack at some eight million.
  for (const sign of [' ', '中', 'a', '—', '！', '”', '（']) {
    it(`nine million times ${JSON.stringify(sign)} in a goal and at the start of a line`, () => {
      const run = sign.repeat(9_000_000);
      assert.equal(survive(`${GOAL}某${run}某。\n${run}\n`).length, 1);
    });
  }

  it('200,000 page numbers inside a goal, behind it and before everything', () => {
    const pages = '\n12'.repeat(200_000);
    const [plan] = survive(`${pages}\n${GOAL}某${pages}\n某地。${pages}`);
    assert.equal(plan?.domains[0]?.goals[0]?.text, '提高某某地。');
  });

  it('200,000 departments of a goal, in one line and in as many', () => {
    for (const separator of ['、', '、\n']) {
      const [plan] = survive(`${GOAL}某。（牵头单位：${`市妇联${separator}`.repeat(200_000)}）`);
      assert.equal(plan?.domains[0]?.goals[0]?.leads.length, 200_000);
    }
  });

  it('300,000 cells of a table in one line, and blanks of two kinds behind a bar', () => {
    for (const row of ['|某地'.repeat(300_000), `|${' \u3000'.repeat(300_000)}`])
      assert.equal(survive(`${GOAL}某。\n${row}\n`)[0]?.domains[0]?.goals.length, 1);
  });

  it('300,000 blanks within a heading', () => {
    const blanks = ' '.repeat(300_000);
    const [plan] = survive(`${GOAL}某。\n（二）儿童${blanks}与教育\n主要目标：\n1.乙。`);
    assert.equal(plan?.domains[1]?.heading, `儿童${blanks}与教育`);
  });

  it('30,000 lists of departments in one goal', () => {
    const [plan] = survive(`${GOAL}${'某。（牵头单位：市妇联）'.repeat(30_000)}`);
    assert.equal(plan?.domains[0]?.goals[0]?.leads.length, 30_000);
  });

  it('100,000 lines, domains and plans', () => {
    survive(`${GOAL}${'某地\n'.repeat(100_000)}`);
    survive(`${DOMAIN}主要目标：\n1.某。\n${'（一）儿童与安全\n主要目标：\n1.某。\n'.repeat(25_000)}`);
    survive('某市妇女发展规划\n目录\n一、总则\n本规划由某市政府负责解释。\n'.repeat(25_000));
  });
});

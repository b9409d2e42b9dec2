/** 纠错: the content of a report link, and the addresses that may be configured. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fillReport, findReportProblem, ownReportTemplate } from '../../../../src/view/shared/errorReport.ts';

const report = { address: '/plans/a/#p-3', anchor: 'p-3', words: '“到2025年”，普及率&覆盖率', version: '0123456789ab' };

describe('a report', () => {
  it('has page, place, words and data version, none of which breaks the address', () => {
    const { searchParams, hash } = new URL(fillReport(ownReportTemplate, report), 'http://x.invalid');
    assert.deepEqual(Object.fromEntries(searchParams), report);
    assert.equal(hash, '#report');
  });

  it('leaves unknown fields to a script', () => {
    const { address, version } = report;
    assert.equal(
      fillReport('mailto:a@b.cn?subject={address}&body={words}{anchor}{version}', { address, version }),
      'mailto:a@b.cn?subject=%2Fplans%2Fa%2F%23p-3&body={words}{anchor}0123456789ab',
    );
  });

  it('quotes the beginning of long words', () => {
    const { searchParams } = new URL(fillReport('https://x.cn/?q={words}', { words: '字'.repeat(500) }));
    assert.equal(searchParams.get('q'), `${'字'.repeat(30)}……`);
  });

  it('does not take words that look like a placeholder for one', () => {
    assert.equal(
      fillReport('/r?w={words}&v={version}', { words: '{version}', version: 'v' }),
      '/r?w=%7Bversion%7D&v=v',
    );
  });
});

describe('the configured address', () => {
  const good = [
    'https://x.cn/new?title={address}',
    'mailto:a@b.cn?subject={words}',
    '/report/?{anchor}',
    ownReportTemplate,
  ];
  for (const template of good) it(`may be ${template}`, () => assert.equal(findReportProblem(template), undefined));

  const bad: [string, RegExp][] = [
    ['http://x.cn/', /must begin with/],
    ['javascript:alert(1)', /must begin with/],
    ['//x.cn/', /must begin with/],
    ['report', /must begin with/],
    ['https://x.cn/{word}', /has \{word\}; its placeholders are \{address\}, /],
    ['https://x.cn/{words', /has \{words; /],
    ['https://x.cn/a b', /has " "/],
    ['https://x.cn/"><script>', /has "\\""/],
    ['https://', /must begin with/],
    ['https://[x/', /is not an address/],
  ];
  for (const [template, says] of bad) {
    it(`may not be ${template}`, () => assert.match(findReportProblem(template) ?? '', says));
  }

  it('is refused in one line before anything is built', () => {
    const env = { ...process.env, REPORT_URL: 'ftp://x' };
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/astro.ts', 'build'], {
      env,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout, stderr], [1, '', 'REPORT_URL must begin with https://, mailto: or /\n']);
  });
});

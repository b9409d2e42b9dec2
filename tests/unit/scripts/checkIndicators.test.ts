/** A registry of indicators that contradicts itself is rejected in one line with file and line; what no plan needs waits. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { withSmallContent } from '../../support/contentCopy.ts';
import { runIngest } from '../../support/runHere.ts';

const ENTRY = [
  '- id: added-indicator',
  '  name: 某地独有率',
  "  unit: '%'",
  '  states: level',
  '  polarity: higher-better',
  '  definition:',
  '    text: 一句话。',
  '    by: 知规',
  '  aliases: []',
  '  comparability: null',
  '  apart: []',
  '',
];

describe('the registry of indicators', () => {
  it('refuses a phrase of two entries, however it is typed', () => {
    refused(
      (path) => add(path, (lines) => lines.map((line) => line.replace('某地独有率', '新生儿　访视率'))),
      '  name: 新生儿　访视率',
      /新生儿　访视率 is claimed by newborn-visit-rate and by added-indicator/u,
    );
  });
  it('refuses an id that occurs twice', () => {
    refused(
      (path) => add(path, (lines) => lines.map((line) => line.replace('added-indicator', 'newborn-visit-rate'))),
      '- id: newborn-visit-rate',
      /newborn-visit-rate is claimed by/u,
    );
  });
  it('refuses an entry kept apart from an unknown one', () => {
    refused(
      (path) => add(path, (lines) => lines.map((line) => line.replace('apart: []', 'apart: [no-such-entry]'))),
      '  apart: [no-such-entry]',
      /no-such-entry, kept apart from added-indicator, is no entry/u,
    );
  });
  it('keeps an entry that no target is linked to, with a remark', () => {
    remarked((path) => add(path, (lines) => lines), /indicators\.yaml:\d+: no target is linked to added-indicator/u);
  });
  it('refuses a search name that is a phrase of an entry', () => {
    refused(
      (path) => add(path, (lines) => [...lines.slice(0, -1), '  searchNames: [新生儿访视率]', '']),
      '  searchNames: [新生儿访视率]',
      /新生儿访视率 of added-indicator is a phrase of newborn-visit-rate/u,
    );
  });
  it('keeps a related promise that no plan has, with a remark', () => {
    remarked((path) => {
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace('  related: []', '  related: [{ to: 某地没有的率, differs: 不同 }]'));
    }, /indicators\.yaml:\d+: 某地没有的率, related to .*, is in no plan/u);
  });
  it('refuses a ratio turned to an unknown entry', () => {
    const turned = '  turned: { to: no-such-entry, scope: null }';
    refused(
      (path) => add(path, (lines) => [...lines.slice(0, -1), turned, '']),
      turned,
      /no-such-entry, which added-indicator is turned to, is no other entry/u,
    );
  });
  it('refuses an unknown unit', () => {
    refused(
      (path) => add(path, (lines) => lines.map((line) => line.replace("'%'", 'percent'))),
      '  unit: percent',
      /unit/u,
    );
  });
});

/** Damages a copy of the registry; ingest then names the last line equal to the given one, and fails. */
function refused(spoil: (path: string) => void, line: string, says: RegExp): void {
  withSmallContent((copy) => {
    const path = join(copy, 'registry/indicators.yaml');
    spoil(path);
    const lines = readFileSync(path, 'utf8').split('\n');
    const { code, stderr } = runIngest(copy, { check: true });
    assert.equal(code, 1);
    const message = stderr.trimEnd().split('\n').at(-1) ?? '';
    assert.ok(message.startsWith(`${path}:${String(lines.lastIndexOf(line) + 1)}: `), message);
    assert.match(message, says);
  });
}

function add(path: string, change: (lines: string[]) => string[]): void {
  writeFileSync(path, `${readFileSync(path, 'utf8')}${change(ENTRY).join('\n')}`);
}

/** Changes a copy of the registry; ingest takes it, and says something about it. */
function remarked(change: (path: string) => void, says: RegExp): void {
  withSmallContent((copy) => {
    change(join(copy, 'registry/indicators.yaml'));
    const { code, stdout } = runIngest(copy);
    assert.equal(code, 0);
    assert.match(stdout, says);
  });
}

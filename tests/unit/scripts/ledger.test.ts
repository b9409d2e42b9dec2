/** The promise of addresses: the promised ones, their notation, and violations. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findBroken, findForgotten, findNew } from '../../../scripts/ledger/checkLedger.ts';
import { readCommittedAddresses } from '../../../scripts/ledger/committedAddresses.ts';
import { endedWithPlans } from '../../../scripts/ledger/endedWithPlans.ts';
import { readLedger, writeLedger } from '../../../scripts/ledger/ledgerFiles.ts';
import { publishedAddresses } from '../../../scripts/ledger/publishedAddresses.ts';
import { packRanges, unpackRange } from '../../../src/naming/addressRanges.ts';
import { toSitePage } from '../../../scripts/site/readSite.ts';
import type { Site } from '../../../scripts/site/readSite.ts';
import { departure } from '../../../src/model/departure.ts';
import type { Departure } from '../../../src/model/departure.ts';
import { contentFolder } from '../../support/corpus.ts';

const section = '/plans/a/health/';
const goal = '/plans/a/health/goal-1/';
const htmlOf: Record<string, string> = {
  [section]: `<h2 id="around">x</h2><div data-plan-text><p id="goal-1"><a href="${goal}">1.</a><span id="goal-1-s1">词</span></p></div>`,
  [goal]: `<a href="#main">m</a><a href="/sources/x/#L4">4</a><p data-plan-text><span id="s1">词</span></p><main id="main"></main>`,
  '/sources/x/': '<p id="L4">词</p><p id="L5">句</p>',
  '/404.html': '<p>no</p>',
};
const promised = [
  ...['/plan.json', section, `${section}#goal-1`, `${section}#goal-1-s1`, goal, `${goal}#s1`],
  ...['/sources/x/', '/sources/x/#L4'],
];

function siteWith(html: Record<string, string>): Site {
  const pages = Object.entries(html).map(([path, text]) => toSitePage(path, text));
  return { pages: new Map(pages.map((page) => [page.path, page])), files: ['/plan.json'] };
}

function without(...paths: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(htmlOf).filter(([path]) => !paths.includes(path)));
}

function brokenIn(html: Record<string, string>, departures: Record<string, Departure> = {}): string[] {
  return findBroken(siteWith(html), { addresses: new Set(promised), departures: new Map(Object.entries(departures)) });
}

describe('the addresses a site promises', () => {
  it('are its pages and files, the anchors in words of a plan, and those that it links to itself', () => {
    assert.deepEqual([...publishedAddresses(siteWith(htmlOf))].sort(), promised.toSorted());
  });

  it('are new when the ledger lacks them', () => {
    const ledger = { addresses: new Set(promised.slice(1)), departures: new Map<string, Departure>() };
    assert.deepEqual(findNew(siteWith(htmlOf), ledger), ['/plan.json']);
  });
});

describe('an address that disappears', () => {
  const said = { was: '主要目标1', date: '2026-12-01', reason: '原文有误' };

  it('is named, with its anchors and the remedy', () => {
    const faults = brokenIn(without(goal));
    assert.deepEqual(
      faults.map((fault) => fault.replace(/: .*/, '')),
      [goal, `${goal}#s1`],
    );
    assert.match(faults[0] ?? '', /bring it back, or say in content\/ledger\/departures\.yaml/);
  });

  it('is reported when only an anchor disappears', () => {
    const html = { ...htmlOf, '/sources/x/': '<p id="L5">句</p>' };
    assert.match(brokenIn(html).join('\n'), /^\/sources\/x\/#L4: is in the ledger/);
  });

  it('may end with a departure page', () => {
    const html = { ...without(goal), [goal]: '<h1>这一页已经撤下</h1>' };
    assert.deepEqual(brokenIn(html, { [goal]: { ...said, see: section } }), []);
  });

  it('may move, when its page redirects there', () => {
    const html = { ...htmlOf, [goal]: `<meta http-equiv="refresh" content="0;url=${section}">` };
    assert.deepEqual(brokenIn(html, { [goal]: { ...said, to: section } }), []);
  });

  const untrue: { name: string; departures: Record<string, Departure>; says: RegExp }[] = [
    {
      name: 'was never published',
      departures: { '/nowhere/': { ...said, see: section } },
      says: /was never published/,
    },
    { name: 'leads nowhere', departures: { [goal]: { ...said, see: '/b/' } }, says: /leads to \/b\/, which is not in/ },
    { name: 'still stands', departures: { [`${goal}#s1`]: { ...said, see: goal } }, says: /is in the site; take/ },
    { name: 'does not lead on', departures: { [goal]: { ...said, to: section } }, says: /its page does not lead to/ },
  ];
  for (const { name, departures, says } of untrue) {
    it(`is not excused by a departure that ${name}`, () => assert.match(brokenIn(htmlOf, departures).join('\n'), says));
  }

  it('must say either where it is or where to go on', () => {
    assert.equal(departure.safeParse(said).success, false);
    assert.equal(departure.safeParse({ ...said, to: goal, see: goal }).success, false);
    assert.equal(departure.safeParse({ ...said, to: 'javascript:alert(1)' }).success, false);
  });
});

describe('the ledger', () => {
  it('writes runs short, in natural order', () => {
    const addresses = ['/#L10', '/#L9', '/#L2', '/t/a-1-m2/', '/t/a-1-m1/', '/x_007.txt', '/b/'];
    assert.deepEqual(packRanges(addresses), ['/#L2', '/#L9..10', '/b/', '/t/a-1-m1..2/', '/x_007.txt']);
  });

  it('loses and adds nothing, whatever the numbers', () => {
    const part = fc.stringMatching(/^[a-z-]{0,3}\d{0,3}[a-z]?$/);
    const path = fc.tuple(part, part).map(([page, anchor]) => `/${page}/${anchor === '' ? '' : `#${anchor}`}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 40 }), (addresses) => {
        const lines = packRanges(addresses);
        assert.deepEqual(lines.flatMap(unpackRange).sort(), addresses.toSorted());
        assert.deepEqual(packRanges(addresses.toReversed()), lines);
      }),
    );
  });

  it('is read back as it was written, one file a plan', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhigui-ledger-'));
    try {
      assert.equal(writeLedger(folder, promised), promised.length);
      writeFileSync(
        join(folder, 'ledger/departures.yaml'),
        `${goal}: { was: a, date: '2026-12-01', reason: b, see: / }`,
      );
      const { addresses, departures } = readLedger(folder);
      assert.deepEqual([...addresses].sort(), promised.toSorted());
      assert.deepEqual([...departures.keys()], [goal]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('an address that git has', () => {
  it('is missed when the ledger lacks it, unless it departed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhigui-ledger-'));
    try {
      assert.deepEqual(readCommittedAddresses(folder), []);
      writeLedger(folder, promised);
      const git = (...args: string[]): unknown => spawnSync('git', ['-C', folder, ...args]);
      git('init');
      git('add', '.');
      git('-c', 'user.name=a', '-c', 'user.email=a@localhost', 'commit', '-m', 'Publish');
      rmSync(join(folder, 'ledger/site.txt'));
      const ledger = readLedger(folder);
      const committed = readCommittedAddresses(folder);
      assert.deepEqual(committed.toSorted(), promised.toSorted());
      const forgotten = findForgotten(ledger, committed);
      assert.match(forgotten.join('\n'), /^\/plan\.json: is in git's last ledger/);
      assert.equal(forgotten.length, 3);
      const gone = { was: 'a', date: '2026-12-01', reason: 'b', see: section };
      assert.equal(findForgotten({ ...ledger, departures: new Map([['/plan.json', gone]]) }, committed).length, 2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('an address of a plan that was taken away', () => {
  it('may end without a departure, unlike those of a plan that is there', () => {
    const html = without(goal, '/sources/x/');
    const ended = (address: string): boolean => !address.startsWith('/plans/a/');
    const faults = findBroken(siteWith(html), { addresses: new Set(promised), departures: new Map() }, ended);
    assert.deepEqual(
      faults.map((fault) => fault.replace(/: .*/, '')),
      [goal, `${goal}#s1`],
    );
  });

  it('is any but those below the plans that are there, once one is gone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhigui-ledger-'));
    try {
      const living = endedWithPlans(contentFolder);
      assert.equal(living('/plans/gone/'), false);
      for (const part of ['sources', 'ledger'])
        cpSync(join(contentFolder, part), join(folder, part), { recursive: true });
      writeFileSync(join(folder, 'ledger/gone.txt'), '/plans/gone/\n');
      const isEnded = endedWithPlans(folder);
      assert.deepEqual(['/plans/gone/', '/keywords/x/', '/plans/yushu-children-2021/health/goal-1/'].map(isEnded), [
        true,
        true,
        false,
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/**
 * A build and a pack that are interrupted: what is served is the old site or the new one, whole, and the same command once
 * more heals what was left. Of a build, the steps in turn meet a full disk at their first change and are killed at a later
 * one; the pages, which Astro writes, are made by a small script. A pack meets a full disk at each of its changes.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { findIncomplete, writeFileList } from '../../../scripts/build/fileList.ts';
import { hashesOf } from '../../../scripts/command/fingerprint.ts';
import { packSite } from '../../../scripts/pack/packSite.ts';
import { writeFiles } from '../../../scripts/write/folder.ts';
import { runOnFullDisk } from '../../support/interrupt.ts';

const root = mkdtempSync(join(tmpdir(), 'zhigui-interrupted-site-'));
after(() => rmSync(root, { recursive: true }));

const fileUrl = (path: string): string => new URL(`../../../${path}`, import.meta.url).href;
const moduleOf = (path: string): string => JSON.stringify(fileUrl(path));
const asModule = (code: string): string[] => ['--input-type=module', '--eval', code];
const failing = ['--import', fileUrl('tests/support/failingWrites.ts')];

/** What Astro does in a build, as far as the later steps need it. */
const PAGES = `
import { writeFiles } from ${moduleOf('scripts/write/folder.ts')};
writeFiles(process.env.ZHIGUI_SITE, new Map([['index.html', '新'.repeat(400)]]));
`;
/** All that indexSearch.ts writes into the folder of the index. */
const INDEX = `
import { toManifest, writeIndex } from ${moduleOf('scripts/search/manifest.ts')};
const files = new Map([['start.json', '{}'], ['plans/a.json', '[]']]);
const { manifest, version } = toManifest(files, 'v0123456789ab');
writeIndex(process.env.ZHIGUI_SITE + '/pagefind/' + version, files, manifest);
`;
/** Each with how it is interrupted, at which of its changes, and the exit code of the build. */
const steps = [
  { args: asModule(PAGES), how: 'throw', at: 1, code: 1 },
  { args: asModule(INDEX), how: 'kill', at: 7, code: 137 },
  { args: ['scripts/compressFiles.ts'], how: 'throw', at: 1, code: 1 },
  { args: ['scripts/listFiles.ts'], how: 'kill', at: 2, code: 137 },
] as const;

/** Builds, one of the steps being interrupted if it is given. Returns the exit code. */
function build(site: string, interrupted?: (typeof steps)[number]): number | null {
  const all = steps.map((step) => ({ does: 'a step', args: [...(step === interrupted ? failing : []), ...step.args] }));
  const code = `
import { buildSite } from ${moduleOf('scripts/build/buildSite.ts')};
process.exitCode = await buildSite({}, ${JSON.stringify(all)});
`;
  const failure = { FAIL_AT: String(interrupted?.at), FAIL_HOW: interrupted?.how };
  const env = { ...process.env, ...failure, ZHIGUI_SITE: site };
  return spawnSync(process.execPath, asModule(code), { env, encoding: 'utf8' }).status;
}

it('a build whose step is interrupted fails and leaves the old site; the next build is whole', () => {
  const site = join(root, 'dist');
  writeFiles(site, new Map([['index.html', '旧']]));
  writeFileList(site);
  const old = hashesOf(site);
  for (const step of steps) {
    assert.equal(build(site, step), step.code, step.args.at(-1));
    assert.deepEqual(hashesOf(site), old, step.args.at(-1));
  }
  assert.equal(build(site), 0);
  assert.equal(findIncomplete(site), undefined);
  assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /^新/);
});

const [first = '', second = ''] = ['1', '2'].map((version) => {
  const folder = join(root, `build-${version}`);
  const files = ['index.html', `_astro/page.${version}.js`, 'data/v000000000001/SHA256SUMS'];
  writeFiles(folder, new Map(files.map((path) => [path, path === files[2] ? '1' : version])));
  return folder;
});

for (const [what, before, next] of [
  ['into an empty folder', [], first],
  ['over a release', [first], second],
] as const)
  it(`a pack ${what} that meets a full disk leaves each page with what it names; packing again makes it whole`, () => {
    const fresh = mkdtempSync(join(root, 'fresh-'));
    for (const release of [...before, next]) packSite(release, fresh);
    let ended = false;
    for (let at = 1; !ended; at += 1) {
      const folder = mkdtempSync(join(root, 'served-'));
      for (const release of before) packSite(release, folder);
      ended = runOnFullDisk(() => packSite(next, folder), at);
      const served = hashesOf(folder);
      const page = served.has('index.html') ? readFileSync(join(folder, 'index.html'), 'utf8') : undefined;
      if (before.length > 0) assert.ok(page !== undefined, `change ${String(at)}`);
      if (page !== undefined) assert.ok(served.has(`_astro/page.${page}.js`), `change ${String(at)}`);
      packSite(next, folder);
      assert.deepEqual([...hashesOf(folder).keys()].sort(), [...hashesOf(fresh).keys()].sort(), `change ${String(at)}`);
      if (ended) assert.ok(at > 8, `only ${String(at)} changes`);
    }
  });

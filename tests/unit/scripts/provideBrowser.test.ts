/** The browser search and its installation, on simulated machines: PATH is one folder with only the given commands. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

const ok = '#!/bin/sh\nexit 0\n';
const sayNo = '#!/bin/sh\nexit 1\n';
const oneFont = '#!/bin/sh\necho "Noto Sans CJK SC"\n';
const asked = '#!/bin/sh\n[ "$2" = true ] && exit 0\nshift\nexec "$@"\n';

/** An apt-get that prints its arguments, and "installs" by putting stubs into the folder. */
function installing(folder: string): string {
  const put = (name: string) =>
    `echo "#!/bin/sh\necho $0" > ${join(folder, name)}; /bin/chmod +x ${join(folder, name)}`;
  return `#!/bin/sh\necho "asked: $*"\n[ "$2" = install ] || exit 0\n${put('chromium')}\n${put('fc-list')}\n`;
}

type Stubs = Readonly<Record<string, string | ((folder: string) => string)>>;

function provideOn(stubs: Stubs): { status: number | null; output: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'zhigui-browser-'));
  try {
    symlinkSync('/usr/bin/env', join(folder, 'env'));
    for (const [name, script] of Object.entries(stubs))
      writeFileSync(join(folder, name), typeof script === 'string' ? script : script(folder), { mode: 0o755 });
    const code = `import('./scripts/browser/provideBrowser.ts').then((it) => console.log(it.provideBrowser()))`;
    const result = spawnSync(process.execPath, ['-e', code], {
      encoding: 'utf8',
      env: { PATH: folder, HOME: folder, PLAYWRIGHT_BROWSERS_PATH: folder },
    });
    return { status: result.status, output: result.stdout + result.stderr, folder };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the system's browser is taken as it is, and nothing is installed", () => {
  const { status, output, folder } = provideOn({ chromium: ok, 'fc-list': oneFont, 'apt-get': installing });
  assert.equal(output, `${join(folder, 'chromium')}\n`);
  assert.equal(status, 0);
});

test('a browser that does not start is skipped for the next', () => {
  const { output, folder } = provideOn({ chromium: sayNo, 'google-chrome': ok, 'fc-list': oneFont });
  assert.equal(output, `${join(folder, 'google-chrome')}\n`);
});

test('browser and font are installed through apt-get if allowed', () => {
  const { output, folder } = provideOn({ 'fc-list': ok, 'apt-get': installing, sudo: asked });
  assert.match(output, /asked: --quiet update\n/);
  assert.match(output, /asked: --quiet install --yes --no-install-recommends chromium fonts-noto-cjk\n/);
  assert.ok(output.endsWith(`${join(folder, 'chromium')}\n`), output);
});

test('where the system has the headless shell, it is installed in place of the whole browser', () => {
  const { output } = provideOn({ 'fc-list': oneFont, 'apt-get': installing, 'apt-cache': ok, sudo: asked });
  assert.match(output, /--no-install-recommends chromium-headless-shell\n/);
});

test('only missing packages are installed', () => {
  const { output } = provideOn({ chromium: ok, 'fc-list': ok, 'apt-get': installing, sudo: asked });
  assert.match(output, /--no-install-recommends fonts-noto-cjk\n/);
});

test('without apt-get one line names the packages to install', () => {
  const { status, output } = provideOn({ 'fc-list': ok });
  assert.match(output, /Error: The browser tests need chromium and fonts-noto-cjk: install with/);
  assert.equal(status, 1);
});

test('an apt-get that installs nothing gives the same line', () => {
  const { output } = provideOn({ chromium: ok, 'fc-list': ok, 'apt-get': sayNo, sudo: asked });
  assert.match(output, /The browser tests need fonts-noto-cjk: install with/);
});

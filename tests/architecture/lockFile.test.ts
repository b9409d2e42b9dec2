/**
 * The lock file lists the optional packages of every platform, including those that npm left out because its registry
 * lacked them: without their entries npm 11 rejects `npm ci`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() })),
});

test('every optional package has its entry (name, version, os, cpu, "optional": true)', () => {
  const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
  const { packages } = lockFile.parse(JSON.parse(text));
  const named = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.entries(optionalDependencies ?? {}),
  );
  assert.ok(wanted.length > 0);
  assert.deepEqual(
    wanted.filter(([name]) => !named.has(name)).map(([name, version]) => `${name}@${version}`),
    [],
  );
});

/**
 * The parts of `npm test`, by the names a person types: a folder of tests/ (`unit`, `site`), a folder or file in it
 * (`unit/search`, `site/redline`), or `build`, which has no files: two builds, one of them in shards, that must give the same bytes.
 */

/** The work of one call of `npm test`. */
export interface TestRun {
  /** Files for Node's test runner. */
  nodeFiles: readonly string[];
  /** Files for Playwright, which needs the built site. */
  siteFiles: readonly string[];
  /** True when the site is built twice and compared. */
  buildsTwice: boolean;
}

/**
 * The tests in these parts; all tests without parts. Returns one line with the problem when a part matches nothing.
 * `files` are all test files, relative to the root.
 *
 * toTestRun(['site/redline'], files) // => { nodeFiles: [], siteFiles: ['tests/site/redline.spec.ts'], buildsTwice: false }
 */
export function toTestRun(parts: readonly string[], files: readonly string[]): TestRun | string {
  const unknown = parts.find((part) => part !== 'build' && !files.some((file) => isIn(file, part)));
  if (unknown !== undefined) {
    const names = [...new Set(files.map((file) => file.split('/')[1]))].sort();
    return `npm test: no part ${unknown}; the parts are ${names.join(', ')}, their folders and files (unit/text, site/redline), and build`;
  }
  const wanted = parts.length === 0 ? files : files.filter((file) => parts.some((part) => isIn(file, part)));
  return {
    nodeFiles: wanted.filter((file) => file.endsWith('.test.ts')),
    siteFiles: wanted.filter((file) => file.endsWith('.spec.ts')),
    buildsTwice: parts.length === 0 || parts.includes('build'),
  };
}

/** Whether a file is the part, or in the folder of that name; a whole path is accepted too. */
function isIn(file: string, part: string): boolean {
  const name = `tests/${part.replace(/^tests\//, '').replace(/\/$/, '')}`;
  return file === name || file.startsWith(`${name}/`) || file.replace(/\.(?:test|spec)\.ts$/, '') === name;
}

/**
 * From a file to its pages: a Word file, a PDF, a web page and a Markdown file are added, and what the site shows of plans
 * is built: every word is proven, every address of the plan beside them is kept.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readElements, textOf } from '../../../scripts/site/htmlTree.ts';
import { fileAt } from '../../../scripts/site/siteFiles.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { departmentPath } from '../../../src/naming/routes/departmentRoutes.ts';
import { runInCopy } from '../partialSite.ts';
import { content, site } from './addedSite.ts';
import { files } from './files.ts';

describe('files that were added', () => {
  it('are proven by verify, word by word, and the addresses of the plan beside them are kept', () => {
    for (const script of ['scripts/indexSearch.ts', 'scripts/verify.ts']) runInCopy(join(site, '..'), [script]);
  });

  for (const { name, id, place } of files)
    it(`have their pages: ${name}`, () => {
      const main = readElements(readFileSync(fileAt(site, `/plans/${id}/health/measure-1/`), 'utf8')).find(
        ({ tagName }) => tagName === 'main',
      );
      assert.ok(main !== undefined && textOf(main).includes(`完善${place}妇幼健康服务体系。`));
      const { domains } = JSON.parse(readFileSync(join(content, `plans/${id}/plan.json`), 'utf8')) as Plan;
      const bodies = domains[0]?.goals[0]?.leads.map(({ department }) => departmentPath(department ?? '')) ?? [];
      assert.equal(bodies.length, 1);
      for (const path of [`/plans/${id}/`, `/plans/${id}/health/goal-1/`, `/sources/${id}/`, ...bodies])
        assert.ok(existsSync(fileAt(site, path)), path);
    });
});

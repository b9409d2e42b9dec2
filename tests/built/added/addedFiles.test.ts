/**
 * From a file to its pages: a Word file, a PDF, a web page and a Markdown file are added to a small copy of the content,
 * and what the site shows of plans is built once: every word is proven, every address of the plan beside them is kept.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readElements, textOf } from '../../scripts/site/htmlTree.ts';
import { fileAt } from '../../scripts/site/siteFiles.ts';
import type { Plan } from '../../src/model/plan.ts';
import { departmentPath } from '../../src/naming/routes/departmentRoutes.ts';
import { docxFile, paragraph } from '../support/files/docxFile.ts';
import { pdfFile } from '../support/files/pdfFile.ts';
import { typeset } from '../support/files/typeset.ts';
import { makeSmallContent } from '../support/smallContent.ts';
import { buildPartialSite, runInCopy } from './partialSite.ts';

/** The plan that is there before, and is looked up in the ledger. */
const neighbour = 'yushu-children-2021';

function linesOf(place: string): string[] {
  return [
    `${place}妇女发展规划（2021—2030年）`,
    '一、指导思想',
    '坚持男女平等基本国策。',
    '二、发展领域、主要目标和策略措施',
    '（一）妇女与健康',
    '主要目标：',
    '1.到2025年，孕产妇死亡率控制在10/10万以下。（牵头单位：县卫生健康局；责任单位：县妇联）',
    '策略措施：',
    `1.完善${place}妇幼健康服务体系。`,
  ];
}

const files: { name: string; id: string; place: string; toBytes: (lines: string[]) => Uint8Array }[] = [
  {
    name: '规划.docx',
    id: 'donge-women-2021',
    place: '东阿县',
    toBytes: (lines) => docxFile({ body: lines.map((line) => paragraph(line)).join('') }),
  },
  { name: '规划.pdf', id: 'yanggu-women-2021', place: '阳谷县', toBytes: (lines) => pdfFile(typeset(lines)) },
  {
    name: '规划.html',
    id: 'shenxian-women-2021',
    place: '莘县',
    toBytes: (lines) =>
      Buffer.from(`<nav><a href="/">首页</a></nav><main>${lines.map((line) => `<p>${line}</p>`).join('\n')}</main>`),
  },
  {
    name: '规划.md',
    id: 'guanxian-women-2021',
    place: '冠县',
    toBytes: (lines) => Buffer.from(lines.map((line) => `${line.replace(/^[一二]、/u, '# $&')}\n\n`).join('')),
  },
];
const site = await buildPartialSite({
  pages: globSync(
    [
      ...['index.astro', 'search.astro', 'plans/**', 'sources/**', 'departments/*/*/index.astro'],
      ...['data/counts.json.ts', 'data/?version?/**'],
    ],
    { cwd: 'src/pages' },
  ),
  prepare: (folder) => {
    const content = join(folder, 'content');
    for (const part of ['sources', 'plans', 'registry']) rmSync(join(content, part), { recursive: true });
    makeSmallContent(content);
    keepLedger(join(content, 'ledger'));
    for (const { name, place, toBytes } of files) {
      writeFileSync(join(folder, name), toBytes(linesOf(place)));
      runInCopy(folder, ['scripts/add.ts', name]);
    }
  },
});
const content = join(site, '../content');

/** The promises of the neighbour alone; its pictures are drawn by another step of the build, which takes a minute. */
function keepLedger(folder: string): void {
  const own = readFileSync(join(folder, `${neighbour}.txt`), 'utf8');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const lines = own.split('\n').filter((line) => !line.endsWith('/card.png'));
  writeFileSync(join(folder, `${neighbour}.txt`), lines.join('\n'));
}

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

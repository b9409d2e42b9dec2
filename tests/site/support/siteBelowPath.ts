/** A small site of every kind of page, built for a path of its host: two plans of one audience, and another text of one. */
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPartialSite, runInCopy } from '../../built/partialSite.ts';
import { addHerders, leaveItsIndicators } from '../../built/herdersPlan.ts';

export const host = 'https://example.org';
export const base = '/zhigui';
export const planId = 'cangyuan-herders-2021';
const otherId = 'yuanbei-herders-2021';
const textId = 'cangyuan-herders-2021-undated';

/** Addresses that ended, as the ledger has them: one moved, one is gone. */
export const ended = { moved: '/topics/ranches/', to: '/topics/', gone: '/indicators/ranches/', see: '/indicators/' };

/** What the site is built with. */
export const env = { SITE_URL: `${host}${base}/` };

/** Builds, indexes, lists and verifies it; returns its folder, in a copy of the project that lasts as long as this process. */
export async function buildSiteBelowPath(): Promise<string> {
  const site = await buildPartialSite({
    pages: globSync('**/*.{astro,ts}', { cwd: 'src/pages' }),
    env,
    prepare: writeContent,
  });
  for (const script of ['indexSearch', 'listFiles', 'verify'])
    runInCopy(join(site, '..'), [`scripts/${script}.ts`], env);
  return site;
}

function writeContent(folder: string): void {
  const content = join(folder, 'content');
  for (const part of ['sources', 'plans', 'ledger']) rmSync(join(content, part), { recursive: true });
  addHerders(content);
  leaveItsIndicators(content);
  const text = readFileSync(join(content, 'sources/herders/plan.txt'), 'utf8');
  const other = text.replaceAll('苍原', '原北').replace('为牧民建立', '依照《中华人民共和国民法典》为牧民建立');
  addText(content, { id: textId, code: 'cyhb', region: '990001', textOf: planId }, text.replace('60%', '65%'));
  appendFileSync(
    join(content, 'registry/regions.yaml'),
    "- code: '990002'\n  slug: yuanbei\n  name: 原北县\n  shortName: 原北\n  province: 北原省\n",
  );
  addText(content, { id: otherId, code: 'ybh', region: '990002' }, other);
  mkdirSync(join(content, 'ledger'));
  writeFileSync(join(content, 'ledger/site.txt'), `${ended.moved}\n${ended.gone}\n`);
  writeFileSync(
    join(content, 'ledger/departures.yaml'),
    `${ended.moved}: { was: 主题 牧场, date: '2027-01-02', reason: 改了名, to: ${ended.to} }
${ended.gone}: { was: 指标 牧场, date: '2027-01-02', reason: 原文没有这个数, see: ${ended.see} }
`,
  );
  writeFileSync(
    join(content, 'corrections.yaml'),
    `2027-03-04-a: { date: '2027-03-04', address: /plans/${planId}/, wrong: 读错了, changed: 已改正 }\n`,
  );
  runInCopy(folder, ['scripts/ingest.ts']);
}

/** Gives the document of a folder the hash of its text. */
export function rehash(folder: string): void {
  const path = join(folder, 'source.yaml');
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'plan.txt')))
    .digest('hex');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^sha256: .*$/mu, `sha256: ${hash}`));
}

interface Added {
  id: string;
  code: string;
  region: string;
  /** Id of the plan of which it is another text. */
  textOf?: string;
}

function addText(content: string, { id, code, region, textOf }: Added, text: string): void {
  const folder = join(content, 'sources', id);
  cpSync(join(content, 'sources/herders'), folder, { recursive: true });
  writeFileSync(join(folder, 'plan.txt'), text);
  const lines = text.trimEnd().split('\n').length;
  writeFileSync(
    join(folder, 'source.yaml'),
    `id: ${id}
file: plan.txt
sha256: ${createHash('sha256').update(text).digest('hex')}
region: '${region}'
issued: null
plans:
  - id: ${id}
    code: ${code}
    lines: [1, ${String(lines)}]
    title: ${text.split('\n')[0] ?? ''}
${textOf === undefined ? '' : `    textOf: ${textOf}\n    displayTitle: 苍原县牧民发展规划（另一份文本）\n`}`,
  );
}

/** `npm run add` of files whose characters are written otherwise: radicals of a PDF's text layer, another encoding. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import type { DraftRegistry } from '../../../src/model/draftRegistry.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { runAddHere } from '../../support/runHere.ts';
import { makeSmallContent } from '../../support/smallContent.ts';

process.env['LC_ALL'] = 'C';
const folder = mkdtempSync(join(tmpdir(), 'zhigui-forms-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const PLAN = `东阿县妇女发展规划（2021—2030年）
一、妇女与健康
主要目标：
1.孕产妇死亡率控制在10/10万以下。（牵头单位：县⺠政局；责任单位：县妇⼥联合会、县残疾人联合会）
2.婴儿死亡率控制在5‰以下。（牵头单位：县民政局；责任单位：县妇女联合会）
策略措施：
1.完善妇幼健康服务体系。
`;

async function add(bytes: Uint8Array): Promise<{ content: string; stdout: string }> {
  const content = mkdtempSync(join(folder, 'content-'));
  makeSmallContent(content);
  const path = join(content, '规划.txt');
  writeFileSync(path, bytes);
  const { code, stdout, stderr } = await runAddHere(content, [path]);
  assert.equal(code, 0, stderr);
  return { content, stdout };
}

describe('add of other forms of characters', () => {
  it('drafts names in ordinary characters, once, and leaves those of the text', async () => {
    const { content } = await add(Buffer.from(PLAN));
    const source = join(content, 'sources/donge-women-2021');
    const draft = parse(readFileSync(join(source, 'registry.yaml'), 'utf8')) as DraftRegistry;
    assert.deepEqual(
      draft.departments.map(({ name }) => name),
      ['县民政局', '县妇女联合会', '县残疾人联合会'],
    );
    const { domains } = JSON.parse(readFileSync(join(content, 'plans/donge-women-2021/plan.json'), 'utf8')) as Plan;
    const [first, second] = domains[0]?.goals ?? [];
    assert.equal(first?.leads[0]?.text, '县⺠政局');
    assert.deepEqual(
      first.leads.map(({ department }) => department),
      second?.leads.map(({ department }) => department),
    );
    assert.equal(first.leads[0].department, draft.departments[0]?.id);
  });

  it('tells another encoding once, beside what was left out too', async () => {
    const { stdout } = await add(Buffer.from(`\ufeff${PLAN.replace('完善', '完善&nbsp;')}`, 'utf16le'));
    assert.equal(stdout.match(/utf-16le/giu)?.length, 1, stdout);
  });
});

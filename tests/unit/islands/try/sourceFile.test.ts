/** source.yaml as the page /try/ writes it: what `npm run add` would write, but for the code and what is published. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'yaml';
import { describeSource } from '../../../../scripts/add/describeSource.ts';
import { receive } from '../../../../scripts/add/receive.ts';
import { readRegistries } from '../../../../scripts/read/readRegistry.ts';
import { readPlans } from '../../../../src/enrich/planReading.ts';
import { readTrial } from '../../../../src/islands/try/reading/readTrial.ts';
import { isRefusal } from '../../../../src/islands/try/reading/trial.ts';
import type { SourceDocument } from '../../../../src/model/catalogue.ts';
import { toVocabulary } from '../../../../src/parser/lines/vocabulary.ts';
import { contentFolder } from '../../../support/corpus.ts';
import { docxFile, paragraph } from '../../../support/files/docxFile.ts';
import { pdfFile } from '../../../support/files/pdfFile.ts';
import { typeset } from '../../../support/files/typeset.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhigui-source-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const registries = readRegistries(contentFolder);
const region = { code: '371524', slug: 'donge', name: '东阿县', shortName: '东阿', province: '山东省' };
const registry = { ...registries.registry, regions: [...registries.registry.regions, region] };
const LINES = [
  '东阿县妇女发展规划',
  '一、指导思想',
  '“十四五”时期，坚持男女平等基本国策。',
  '二、发展领域、主要目标和策略措施',
  '（一）妇女与健康',
  '主要目标：',
  '1.到2025年，孕产妇死亡率控制在10/10万以下。',
  '策略措施：',
  '1.完善妇幼健康服务体系。',
];
const text = LINES.join('\n');

async function added(path: string): Promise<SourceDocument> {
  const received = await receive(path);
  const { plans } = readPlans(
    received.text,
    { file: received.name, sha256: received.sha256 },
    { registry, vocabulary: toVocabulary(registry) },
  );
  const taken = { plans: new Set<string>(), codes: new Set<string>(), documents: new Set<string>() };
  return describeSource(received, plans, { registries, region, published: [], taken, id: undefined });
}

/** The entry that the page offers, and the names of the files that it offers. */
async function offered(
  name: string,
  bytes: Uint8Array,
): Promise<{ entry: SourceDocument; head: string; names: string[] }> {
  const trial = await readTrial({ name, bytes }, { registry, documents: [] }, () => undefined);
  if (isRefusal(trial)) assert.fail(trial.refused);
  const yaml = (await trial.files.find((file) => file.name === 'source.yaml')?.blob.text()) ?? '';
  return {
    entry: parse(yaml) as SourceDocument,
    head: yaml.slice(0, yaml.indexOf('\nid:')),
    names: trial.files.map((file) => file.name),
  };
}

describe('source.yaml of a file that was tried', () => {
  const rows: { name: string; bytes: Uint8Array; original: string }[] = [
    { name: '规划.docx', bytes: docxFile({ body: LINES.map((line) => paragraph(line)).join('') }), original: 'docx' },
    { name: '规划.pdf', bytes: pdfFile(typeset(LINES)), original: 'pdf' },
    { name: '规划.html', bytes: Buffer.from(LINES.map((line) => `<p>${line}</p>`).join('\n')), original: 'html' },
    { name: '规划.md', bytes: Buffer.from(LINES.map((line) => `${line}\n\n`).join('')), original: 'md' },
    { name: 'wide.txt', bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), original: 'txt' },
    { name: 'marked.txt', bytes: Buffer.from(`\ufeff${text}`), original: 'txt' },
    { name: 'old.txt', bytes: Buffer.from(text.replaceAll('\n', '\r')), original: 'txt' },
  ];
  for (const { name, bytes, original } of rows)
    it(`is that of npm run add: ${name}`, async () => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      const { entry, head, names } = await offered(name, bytes);
      const expected = await added(path);
      assert.deepEqual(entry, { ...expected, plans: expected.plans.map((plan) => ({ ...plan, code: '' })) });
      assert.equal(entry.id, 'donge-women-2021');
      assert.equal(entry.original?.file, `original.${original}`);
      assert.match(head, new RegExp(`改名为 original\\.${original}。`, 'u'));
      assert.ok(names.includes(entry.file), 'its text can be taken away under the name that the entry has');
    });

  it('is that of npm run add for a file that is its text, which is kept once', async () => {
    const path = join(folder, '规划.txt');
    writeFileSync(path, text);
    const { entry, head, names } = await offered('规划.txt', Buffer.from(text));
    assert.deepEqual([entry.file, entry.original], ['donge-women-2021.txt', (await added(path)).original]);
    assert.deepEqual(
      [entry.original?.file, head.includes('改名'), names.includes(entry.file)],
      [entry.file, false, true],
    );
  });

  it('has no original for pasted words', async () => {
    const { entry } = await offered('pasted.txt', Buffer.from(text));
    assert.deepEqual([entry.file, entry.original], ['pasted.txt', undefined]);
  });
});

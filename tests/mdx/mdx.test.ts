/**
 * From any text to the built page: Astro renders the written MDX as the text of the source, character for character.
 * One build, like the site's own, covers all texts.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBases } from '../../scripts/fuzz/bases.ts';
import { textOfRun } from '../../scripts/fuzz/runFuzz.ts';
import { decodeSound } from '../../src/reading/text/decodeText.ts';
import { toMdx } from '../../scripts/write/pageMdx.ts';
import type { Files } from '../../scripts/write/writePlan.ts';
import { textOf } from '../../src/model/tree.ts';
import type { PageNode } from '../../src/model/tree.ts';
import { parseDocument } from '../../src/parser/parseDocument.ts';
import { toPlans } from '../../src/parser/toPlans.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { contentFolder, vocabulary } from '../support/corpus.ts';
import { HOSTILE_TEXTS, hostileDocuments } from './hostileTexts.ts';
import { buildPages } from './project.ts';
import { readPage } from './readPage.ts';

const SOURCE = { file: 'x.txt', sha256: '0'.repeat(64) };
const FUZZED = 60;

interface Written {
  path: string;
  node: PageNode;
}

const files: Files = new Map();
const hostile = hostileDocuments().map((text, at) => ({ text, written: writeDocument(`hostile-${at}`, text) }));
const fuzzed = fuzzedTexts().map((text, at) => ({ text, written: writeDocument(`fuzzed-${at}`, text) }));
const pages = new Map([...buildPages(files)].map(([path, html]) => [path, readPage(html)]));

/** Adds the files of a text's plans; returns what was written. */
function writeDocument(id: string, text: string): Written[] {
  const parsed = parseDocument(text, vocabulary);
  return toPlans(parsed, SOURCE, vocabulary).flatMap(({ pages: nodes }, at) =>
    nodes.map((node) => {
      const path = `${id}-${at}/${node.page.slug}.mdx`;
      files.set(path, toMdx(node, path));
      return { path, node };
    }),
  );
}

/** Damaged texts with a plan in them, as decoded from files: decoding leaves no lone surrogate and no NUL. */
function fuzzedTexts(): string[] {
  const bases = readBases(contentFolder);
  const texts: string[] = [];
  for (let run = 0; texts.length < FUZZED; run += 1) {
    const text = decodeSound(Buffer.from((textOfRun(bases, 11, run) ?? '').replaceAll('\0', '')));
    if (text !== undefined && toPlans(parseDocument(text, vocabulary), SOURCE, vocabulary).length > 0) texts.push(text);
  }
  return texts;
}

/** Compares the blocks of the tree with those of the page, one by one. */
function compare(written: Written[]): void {
  for (const { path, node } of written) {
    const page = pages.get(path);
    assert.ok(page !== undefined, path);
    assert.deepEqual(
      page.blocks,
      node.blocks.map(({ block }) => textOf(block)),
      path,
    );
  }
}

describe('the built page shows the text of the source', () => {
  it('for every hostile text, block for block and blank for blank', () => {
    for (const { written } of hostile) compare(written);
  });

  it('for the whole of the hostile documents, nothing left out', () => {
    for (const { text, written } of hostile) {
      const shown = written.flatMap(({ path }) => pages.get(path)?.blocks ?? []).join('');
      assert.equal(withoutBlanks(shown), withoutBlanks(text));
    }
  });

  it(`for ${FUZZED} damaged texts of the corpus`, () => {
    for (const { text, written } of fuzzed) {
      compare(written);
      const { tree } = parseDocument(text, vocabulary);
      if (tree.children.filter(({ type }) => type === 'plan').length !== 1) continue;
      const shown = written.flatMap(({ path }) => pages.get(path)?.blocks ?? []).join('');
      assert.equal(withoutBlanks(shown), withoutBlanks(textOf(tree)));
    }
  });

  it('and no part of a text became an element', () => {
    for (const { elements } of pages.values()) {
      assert.deepEqual([...elements].sort(), ['body', 'head', 'html', 'meta', 'p', 'title']);
    }
  });
});

describe('the hostile documents', () => {
  const nodes = hostile.flatMap(({ written }) => written.map(({ node }) => node));
  const blocks = nodes.flatMap((node) => node.blocks.map(({ block }) => block));

  for (const type of ['goal', 'measure', 'paragraph'] as const) {
    it(`have nearly every text in a ${type}`, () => {
      const shown = blocks.filter((block) => block.type === type).map((block) => withoutBlanks(textOf(block)));
      const missing = HOSTILE_TEXTS.filter((text) => !shown.some((words) => words.includes(withoutBlanks(text))));
      // A text with a number in it may become two paragraphs.
      assert.ok(missing.length <= 5, JSON.stringify(missing));
    });
  }
});

describe('characters that no page can show never come out of a file', () => {
  it('NUL and lone surrogates', () => {
    assert.equal(decodeSound(Buffer.from('某\0市')), undefined);
    assert.equal(decodeSound(Buffer.from('\ufeff某\ud800市', 'utf16le')), undefined);
  });
});

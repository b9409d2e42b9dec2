/**
 * Losslessness to the last step: the words on the built pages are those of the source texts. Needs no browser; the
 * pages are read as files. Differences are listed by page, each with its beginning.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Plan } from '../../src/model/plan.ts';
import { placePath } from '../../src/naming/routes/itemRoutes.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { builtFile, builtPage, builtPages, builtPaths, elementsOfPage } from './support/builtSite.ts';
import { commitmentsOf, readDocuments } from './support/content.ts';
import type { Document } from './support/content.ts';
import { attributeOf, elementsIn, textOf } from '../../scripts/site/htmlTree.ts';

test.describe.configure({ mode: 'default' });

const documents = readDocuments();
const commitments = commitmentsOf(documents);

test('there is a page for every goal and every measure, and for nothing else', () => {
  const built = builtPaths().filter((path) => /\/(goal|measure)-[^/]*\/$/.test(path));
  expect(commitments.length).toBeGreaterThan(0);
  expect(built.sort()).toEqual(commitments.map(({ path }) => path).sort());
});

test('the words on the page of a goal or measure are its words, to the last blank', () => {
  const differences = commitments.flatMap(({ path, commitment }) =>
    findDifference(path, builtPage(path)?.planText ?? '', commitment.text),
  );
  expect(differences).toEqual([]);
});

test('every goal, measure and paragraph has its words at the place its id names, on its page and in the whole plan', () => {
  for (const { id: planId, plan } of documents.flatMap(({ plans }) => plans)) {
    const whole = blocksById(`/plans/${planId}/full/`);
    for (const { slug } of plan.pages) {
      const blocks = blocksById(`/plans/${planId}/${slug}/`);
      for (const { id, text } of textsOf(plan).filter((entry) => entry.id.startsWith(`${planId}/${slug}/`))) {
        const anchor = id.split('/')[2];
        expect(blocks.get(String(anchor)), id).toContain(withoutBlanks(text));
        expect(whole.get(`${slug}-${String(anchor)}`), id).toContain(withoutBlanks(text));
      }
    }
    const ids = textsOf(plan).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('every section is found at the place its id names', () => {
  for (const { plan } of documents.flatMap(({ plans }) => plans)) {
    for (const { id } of plan.parts.flatMap(({ sections }) => sections)) {
      const [path = '', anchor] = placePath(id).split('#');
      const page = builtPage(path);
      expect(page, id).toBeDefined();
      expect(anchor === undefined || page?.ids.has(anchor), id).toBe(true);
    }
  }
});

test('linked data of every goal and measure has its words', () => {
  const differences = commitments.flatMap(({ path, commitment }) =>
    findDifference(path, builtPage(path)?.linkedText ?? '', commitment.text),
  );
  expect(differences).toEqual([]);
});

test('the raw lines on the page of a goal or measure are the lines of its source', () => {
  const differences = commitments.flatMap(({ path, commitment, document }) => {
    const quoted = builtPage(path)?.quoted ?? [];
    return findDifference(path, quoted.map(toNumbered).join('\n'), linesOf(document, commitment.lines).join('\n'));
  });
  expect(differences).toEqual([]);
});

test('a section holds the characters of its source lines', () => {
  const differences = documents.flatMap((document) =>
    document.plans.flatMap(({ id, plan: { pages } }) =>
      pages.flatMap(({ slug, lines: [first, last] }) => {
        const expected = withoutBlanks(document.lines.slice(first - 1, last).join(''));
        return findDifference(`${id}/${slug}`, sectionText(id, slug), expected);
      }),
    ),
  );
  expect(differences).toEqual([]);
});

test('the sections of a plan, one after the other, hold every character of its lines exactly once', () => {
  const differences = documents.flatMap((document) =>
    document.plans.flatMap(({ id, plan }) => {
      const [first, last] = plan.source.lines;
      const own = plan.pages.filter(({ lines }) => lines[0] >= first && lines[1] <= last);
      const text = own.map(({ slug }) => sectionText(id, slug)).join('');
      return findDifference(id, text, withoutBlanks(document.lines.slice(first - 1, last).join('')));
    }),
  );
  expect(differences).toEqual([]);
});

test('the sections of all plans of a document, with its notice and imprint, hold all of it exactly once', () => {
  const differences = documents.flatMap((document) => {
    const sections = document.plans.flatMap(({ id, plan }) => plan.pages.map((page) => ({ id, ...page })));
    // Notice and imprint are part of every plan of their document; here they count once.
    const once = new Map(sections.map((section) => [section.lines[0], section]));
    const inOrder = [...once.values()].sort((a, b) => a.lines[0] - b.lines[0]);
    const text = inOrder.map(({ id, slug }) => sectionText(id, slug)).join('');
    return findDifference(document.id, text, withoutBlanks(document.lines.join('')));
  });
  expect(differences).toEqual([]);
});

test('the page of a source document holds every line, and its file is the one received', () => {
  for (const { id, file, bytes, lines } of documents) {
    const rows = elementsOfPage(`/sources/${id}/`).filter((row) => /^L\d+$/.test(attributeOf(row, 'id') ?? ''));
    const shown = rows.map((row) => textOf(row, ({ tagName }) => tagName === 'a'));
    expect(findDifference(id, shown.join('\n'), lines.join('\n'))).toEqual([]);
    expect(rows.map((row) => attributeOf(row, 'id'))).toEqual(lines.map((_, at) => `L${String(at + 1)}`));
    const numbers = rows.map((row) => elementsIn(row).find(({ tagName }) => tagName === 'a'));
    expect(numbers.map((link) => link && textOf(link))).toEqual(lines.map((_, at) => String(at + 1)));
    expect(readFileSync(builtFile(`/sources/${id}/${file}`)).equals(bytes)).toBe(true);
  }
});

test('words of a plan on any other page are the whole words of a goal or measure', () => {
  const texts = new Set(commitments.map(({ commitment }) => commitment.text));
  const elsewhere = builtPages().filter(({ path }) => !path.startsWith('/plans/'));
  const strange = elsewhere.filter(({ planText }) => planText !== null && !texts.has(planText));
  expect(strange.map(({ path }) => path)).toEqual([]);
});

/** The text of a section page, without blanks; empty when there is no such page or no text on it. */
function sectionText(planId: string, slug: string): string {
  return withoutBlanks(builtPage(`/plans/${planId}/${slug}/`)?.planText ?? '');
}

function linesOf(document: Document, [first, last]: readonly [number, number]): string[] {
  return document.lines.slice(first - 1, last).map((text, at) => toNumbered({ line: first + at, text }));
}

function toNumbered({ line, text }: { line: number; text: string }): string {
  return `${String(line)} ${text}`;
}

/** The first difference between two texts, with the words of both; empty when they are equal. */
function findDifference(name: string, actual: string, expected: string): string[] {
  if (actual === expected) return [];
  let at = 0;
  while (actual[at] === expected[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 8), at + 24));
  return [`${name}, character ${String(at)}: ${around(actual)} instead of ${around(expected)}`];
}

/** Every text of a plan that has an id. */
function textsOf({ parts, domains }: Plan): { id: string; text: string }[] {
  return [
    ...parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)),
    ...domains.flatMap(({ paragraphs, goals, measures }) => [...paragraphs, ...goals, ...measures]),
  ];
}

/** The words of all elements of a page that have an id, without blanks and the site's additions. */
function blocksById(path: string): Map<string, string> {
  return new Map(
    elementsOfPage(path).flatMap((element) => {
      const id = attributeOf(element, 'id');
      const words = textOf(element, (inner) => attributeOf(inner, 'data-ui') !== undefined);
      return id === undefined ? [] : [[id, withoutBlanks(words)] as const];
    }),
  );
}

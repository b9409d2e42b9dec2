/** Topic and law pages contain every place recorded in plan.json, in its words, and link to the very sentence. */
import { expect, test } from 'playwright/test';
import { builtPaths, elementsOfPage } from './support/builtSite.ts';
import { itemsOf, plansInOrder, withTag } from './support/comparePages.ts';
import { attributeOf, elementsIn, textOf } from '../../scripts/site/htmlTree.ts';
import type { HtmlElement } from '../../scripts/site/htmlTree.ts';

test.describe.configure({ mode: 'default' });

const plans = plansInOrder().map((plan) => {
  const ofDomains = plan.domains.flatMap((domain) => domain.paragraphs);
  const ofParts = plan.parts.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs));
  return { id: plan.id ?? '', facts: [...itemsOf(plan), ...ofDomains, ...ofParts] };
});
const topics = [...new Set(plans.flatMap(({ facts }) => facts.flatMap((one) => one.topics.map(({ topic }) => topic))))];
const laws = [...new Set(plans.flatMap(({ facts }) => facts.flatMap((one) => one.laws.map(({ law }) => law))))];

test('every topic and every law that a plan names has a page, and no other has', () => {
  expect(laws).not.toContain(null);
  const expected = [...topics.map((id) => `/topics/${id}/`), ...laws.map((id) => `/laws/${String(id)}/`)];
  const built = builtPaths().filter((path) => /^\/(?:topics|laws)\/./.test(path));
  expect(built.sort()).toEqual(expected.sort());
});

for (const [kind, ids] of [
  ['topics', topics],
  ['laws', laws],
] as const) {
  test(`${kind}: plan by plan, the marked words are those of plan.json`, () => {
    for (const id of ids) {
      const page = elementsOfPage(`/${kind}/${String(id)}/`);
      for (const plan of plans) {
        const recorded = plan.facts.flatMap((facts) =>
          kind === 'topics'
            ? facts.topics.filter(({ topic }) => topic === id).map(({ text }) => text)
            : facts.laws.filter(({ law }) => law === id).map(({ span: [from, to] }) => facts.text.slice(from, to)),
        );
        const section = page.find((element) => attributeOf(element, 'id') === plan.id);
        const marked = withTag(section ?? [], 'mark').map((mark) => textOf(mark));
        expect(marked.sort(), `${String(id)} ${plan.id}`).toEqual(recorded.sort());
      }
    }
  });

  test(`${kind}: every link leads to the sentence that stands beside it`, () => {
    const anchors = new Map<string, Map<string, string>>();
    const textAt = (path: string, anchor: string): string | undefined => {
      const known = anchors.get(path) ?? new Map(elementsOfPage(path).flatMap(toAnchor));
      anchors.set(path, known);
      return known.get(anchor);
    };
    for (const id of ids) {
      const rows = withTag(elementsOfPage(`/${kind}/${String(id)}/`), 'ol')
        .flatMap((list) => withTag(list, 'li'))
        .filter((row) => withTag(row, 'mark').length > 0);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const link = elementsIn(row).find(({ tagName }) => tagName === 'a');
        const [path = '', anchor = ''] = ((link && attributeOf(link, 'href')) ?? '').split('#');
        const words = withTag(row, 'p').map((found) => textOf(found))[0];
        expect(textAt(path, anchor), `${path}#${anchor}`).toBe(words);
      }
    }
  });
}

/** The text of a place on a page, without the site's additions. */
function toAnchor(element: HtmlElement): [string, string][] {
  const id = attributeOf(element, 'id');
  if (id === undefined || !/(?:^|-)s\d+$/.test(id)) return [];
  return [[id, textOf(element, (inner) => attributeOf(inner, 'data-ui') !== undefined).trim()]];
}

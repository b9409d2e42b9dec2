/** The page of a word: the targets of its hits. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { plan as planSchema } from '../../../../src/model/plan.ts';
import { findWordsIn, groupByPlace, toKindLinks } from '../../../../src/view/subject/wordHits.ts';
import { contentFolder } from '../../../support/corpus.ts';

describe('hits of a word', () => {
  const plan = planSchema.parse(
    JSON.parse(readFileSync(`${contentFolder}/plans/liaocheng-children-2021/plan.json`, 'utf8')),
  );
  const hitsOf = (word: string) =>
    findWordsIn([plan])
      .findHits(word)
      .flatMap(({ hits }) => hits);

  it('lead to the sentence in the page of a goal or measure', () => {
    const [first] = hitsOf('近视');
    assert.match(first?.path ?? '', /^\/plans\/liaocheng-children-2021\/health\/goal-8\/#s\d+$/u);
    const marked = (first?.sentences ?? []).flatMap(({ runs }) => runs.filter((run) => run.marked));
    assert.deepEqual([...new Set(marked.map(({ text }) => text))], ['近视']);
  });

  it('lead to the sentence of a paragraph, and to a heading as a whole', () => {
    const paths = hitsOf('指导思想')
      .filter(({ kind }) => kind === 'text')
      .map(({ path }) => path);
    assert.ok(
      paths.some((path) => /#(?:p|section)-\d+(?:-s\d+)?$/u.test(path)),
      paths.join(' '),
    );
  });

  it('show the departments where only those have the word', () => {
    const hits = hitsOf('市妇联').filter(({ sentences }) => sentences.length === 0);
    assert.ok(hits.length > 10);
    assert.ok(hits.every(({ duties, path }) => duties.length > 0 && /\/goal-\d+\/$/u.test(path)));
  });

  it('are grouped by place in the order of the text, and named by number', () => {
    const groups = groupByPlace(hitsOf('儿童'));
    assert.deepEqual(
      groups.map(({ place }) => place).filter((place) => place.startsWith('儿童与')),
      plan.domains.map(({ heading }) => heading),
    );
    const [goals] = toKindLinks(groups.find(({ place }) => place === '儿童与健康')?.hits ?? []);
    assert.deepEqual([goals?.name, goals?.links.slice(0, 2).map(({ label }) => label)], ['主要目标', ['1', '2']]);
  });
});

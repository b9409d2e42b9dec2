/** Drafts of departments and ids of added plans; drafts of several documents together. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftDepartments } from '../../../scripts/add/draftDepartments.ts';
import { chooseIds, toPlanCode } from '../../../scripts/add/planIds.ts';
import { mergeDrafts } from '../../../scripts/read/mergeDrafts.ts';
import type { DraftFile } from '../../../scripts/read/mergeDrafts.ts';
import { readRegistry } from '../../../scripts/read/readRegistry.ts';
import { department } from '../../../src/model/department.ts';
import type { Department } from '../../../src/model/department.ts';
import { contentFolder } from '../../support/corpus.ts';

const registry = readRegistry(contentFolder);
const donge = { code: '371524', slug: 'donge', name: '东阿县', shortName: '东阿', province: '山东省' };

describe('the draft of a department', () => {
  const rows: [string, string, string, string, string][] = [
    ['县教育体育局', 'education-sports', 'government', 'education', 'as the body of that name elsewhere'],
    ['东阿县民政局', 'civil-affairs', 'government', 'civil-affairs', 'behind the name of the region'],
    ['县教育局', 'jiao-yu-ju', 'government', 'education', 'by the function in its name'],
    ['县卫健局', 'wei-jian-ju', 'government', 'health', 'by what running text calls such bodies'],
    ['市场监管局', 'market-regulation', 'government', 'market-regulation', '市 of 市场 is no level'],
    ['团县委', 'tuan-wei', 'mass-organisation', 'youth', 'the league is no party committee'],
    ['县法院', 'fa-yuan', 'judicial', 'court', 'as a body elsewhere is called in short'],
    ['县档案馆', 'dang-an-guan', 'government', 'other', 'of no known function'],
  ];
  for (const [name, slug, kind, does, what] of rows)
    it(`${name}: ${what}`, () => {
      const [draft] = draftDepartments([name], donge, registry);
      assert.deepEqual(draft, { id: `donge/${slug}`, name, kind, function: does, aliases: [] });
      department.parse(draft);
    });

  it('is not made for a body that the registry has', () => {
    const region = { ...donge, slug: 'liaocheng' };
    assert.deepEqual(draftDepartments(['市法院', '市教育体育局'], region, registry), []);
  });

  it('has an id of its own where two names sound alike', () => {
    const ids = draftDepartments(['县阿胶局', '县阿交局'], donge, registry).map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });
});

describe('drafts of several documents', () => {
  const entry: Department = {
    id: 'donge/education',
    name: '县教育局',
    kind: 'government',
    function: 'education',
    aliases: [],
  };
  const file = (region: typeof donge, ...departments: Department[]): DraftFile => ({
    path: 'a',
    draft: { region, departments },
  });

  it('count once', () => {
    assert.deepEqual(mergeDrafts(registry, [file(donge, entry), file(donge, entry)]), {
      regions: [donge],
      departments: [entry],
    });
  });

  it('give way to the registry, by code and by name', () => {
    const curated = { ...registry, regions: [{ ...donge, slug: 'donge-county' }] };
    const own = { ...entry, id: 'donge-county/jiao-yu' };
    assert.deepEqual(mergeDrafts({ ...curated, departments: [own] }, [file(donge, entry)]), {
      regions: [],
      departments: [],
    });
  });

  it('take the slug under which the registry has their region', () => {
    const curated = { ...registry, regions: [{ ...donge, slug: 'donge-county' }] };
    const { departments } = mergeDrafts(curated, [file(donge, entry)]);
    assert.deepEqual(
      departments.map(({ id }) => id),
      ['donge-county/education'],
    );
  });
});

describe('the ids of a document', () => {
  const nothing = { plans: new Set<string>(), codes: new Set<string>(), documents: new Set<string>() };
  const women = { audience: 'women', year: 2021 };
  const children = { audience: 'children', year: 2021 };

  it('are region, audience and first year; of two plans, region and year', () => {
    assert.deepEqual(chooseIds([women], { region: donge, taken: nothing, id: undefined }), {
      document: 'donge-women-2021',
      plans: [{ id: 'donge-women-2021', code: 'dew' }],
    });
    assert.deepEqual(chooseIds([women, children], { region: donge, taken: nothing, id: undefined }), {
      document: 'donge-2021',
      plans: [
        { id: 'donge-women-2021', code: 'dew' },
        { id: 'donge-children-2021', code: 'dec' },
      ],
    });
  });

  it('are those asked for', () => {
    const one = chooseIds([women], { region: donge, taken: nothing, id: 'abc' });
    assert.deepEqual([one.document, one.plans[0]?.id], ['abc', 'abc']);
    const two = chooseIds([women, children], { region: donge, taken: nothing, id: 'abc' });
    assert.deepEqual(
      two.plans.map(({ id }) => id),
      ['abc-women', 'abc-children'],
    );
  });

  it('are refused when taken, with an id that is free', () => {
    const taken = { ...nothing, plans: new Set(['donge-women-2021']), documents: new Set(['donge-women-2021-2']) };
    assert.throws(() => chooseIds([women], { region: donge, taken, id: undefined }), /--id donge-women-2021-3$/u);
    assert.throws(() => chooseIds([women], { region: donge, taken: nothing, id: 'A B' }), /lower-case letters/u);
  });

  it('have a code that no other plan has', () => {
    assert.equal(toPlanCode(donge, 'women', new Set(['dew', 'dewa'])), 'dewb');
  });
});

/** Places: found in titles and issuers, told apart, and described as regions. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseRegion } from '../../../scripts/add/chooseRegion.ts';
import type { PlaceWords } from '../../../scripts/add/chooseRegion.ts';
import { draftRegion } from '../../../scripts/add/draftRegion.ts';
import { findPlaces } from '../../../scripts/add/findPlaces.ts';
import { places, shortForm } from '../../../scripts/add/standardPlaces.ts';
import { region as regionSchema } from '../../../src/model/region.ts';
import { must } from '../../../src/text/must.ts';

const titles: { title: string; codes: string[] | undefined; what: string }[] = [
  { title: '东阿县妇女发展规划', codes: ['371524'], what: 'a county by its full name' },
  { title: '腾冲妇女发展规划（2021—2030年）', codes: ['530581'], what: 'a city without 市' },
  { title: '《云南省保山市腾冲市儿童发展规划》', codes: ['530581'], what: 'the whole chain, in title marks' },
  { title: '鞍山市铁西区儿童发展规划', codes: ['210303'], what: 'a district behind its city' },
  { title: '鞍山铁西儿童发展规划', codes: ['210303'], what: 'both in short' },
  { title: '铁西区儿童发展规划', codes: ['210106', '210303', '220302'], what: 'three districts of one name' },
  { title: '吉林妇女发展规划', codes: ['220000', '220200'], what: 'a province and a city of one short name' },
  { title: '吉林省妇女发展规划', codes: ['220000'], what: 'a province' },
  { title: '大理州妇女发展规划', codes: ['532900'], what: 'a self-governing prefecture as people call it' },
  { title: '屏边苗族自治县儿童发展规划', codes: ['532523'], what: 'a self-governing county in full' },
  { title: '新疆儿童发展规划', codes: ['650000'], what: 'a name for a people without 族' },
  { title: '关于印发聊城市“十四五”妇女发展规划', codes: ['371500'], what: 'behind the words of a notice' },
  { title: '聊城市市场监管规划', codes: ['371500'], what: '市场 is no city' },
  { title: '聊城市某区妇女发展规划', codes: undefined, what: 'a district that does not exist, in a city that does' },
  { title: '东方县妇女发展规划', codes: undefined, what: 'a county that is not the city 东方' },
  { title: '新疆生产建设兵团妇女发展规划', codes: undefined, what: 'the corps is not the region' },
  { title: '康縣青年發展規劃', codes: ['621224'], what: 'a county of one character, in traditional script' },
  { title: '⻘⽩江区⼉童发展规划', codes: ['510113'], what: 'a district in radicals, as some PDFs have it' },
  { title: '某县妇女发展规划', codes: undefined, what: 'an invented county' },
  { title: '青年发展规划', codes: undefined, what: 'no place at all' },
];

describe('a place at the beginning of a title', () => {
  for (const { title, codes, what } of titles)
    it(`${title}: ${what}`, () => {
      assert.deepEqual(findPlaces(title, [])?.codes, codes);
    });

  it('may be one that only the registry has', () => {
    const invented = { code: '999901', slug: 'cangyuan', name: '苍原县', shortName: '苍原', province: '某省' };
    assert.deepEqual(findPlaces('苍原县牧民发展规划', [invented])?.codes, ['999901']);
  });
});

describe('the region of a document', () => {
  const words = (given: Partial<PlaceWords>): PlaceWords => ({
    file: 'a.txt',
    titles: ['铁西区儿童发展规划'],
    issuer: null,
    text: '',
    ...given,
  });
  const rows: { what: string; given?: string; words: PlaceWords; code: string }[] = [
    { what: 'is the given one, whatever the title says', given: '371524', words: words({}), code: '371524' },
    { what: 'is that of the issuer among several', words: words({ issuer: '鞍山市铁西区人民政府' }), code: '210303' },
    { what: 'is that whose city the text names', words: words({ text: '四平市领导小组' }), code: '220302' },
    {
      what: 'is that of the issuer of an untitled plan',
      words: words({ titles: [], issuer: '东阿县人民政府' }),
      code: '371524',
    },
  ];
  for (const { what, given, words: said, code } of rows)
    it(what, () => {
      assert.equal(chooseRegion(given, said, []), code);
    });

  const refused: { what: string; given?: string; words: PlaceWords; says: RegExp }[] = [
    {
      what: 'several places of one name',
      words: words({}),
      says: /: a\.txt: 铁西区 is the name of 辽宁省沈阳市铁西区 210106; 辽宁省鞍山市铁西区 210303; 吉林省四平市铁西区 220302; .*--region CODE$/u,
    },
    { what: 'a place nobody knows', words: words({ titles: ['某县规划'] }), says: /某县规划.*--region CODE$/u },
    { what: 'no title and no issuer', words: words({ titles: [] }), says: /no title.*--region CODE$/u },
    {
      what: 'a code of no place',
      given: '371599',
      words: words({}),
      says: /: --region 371599: no code of GB\/T 2260/u,
    },
  ];
  for (const { what, given, words: said, says } of refused)
    it(`is asked for: ${what}`, () => {
      assert.throws(() => chooseRegion(given, said, []), says);
    });
});

describe('the entry of a region', () => {
  const known = { code: '1', slug: 'yushu', name: '榆树市', shortName: '榆树', province: '吉林省' };
  const rows: [string, string, string, string, string][] = [
    ['371500', 'liaocheng', '聊城市', '聊城', 'a city'],
    ['210303', 'anshan-tiexi', '鞍山市铁西区', '鞍山铁西', 'a district has its city before it'],
    ['532523', 'pingbian', '屏边苗族自治县', '屏边', 'short without the people'],
    ['370000', 'shandong', '山东省', '山东', 'a province lies in itself'],
    ['220182', 'changchun-yushu', '长春市榆树市', '长春榆树', 'its city, where another region has the name'],
  ];
  for (const [code, slug, name, shortName, what] of rows)
    it(`${name}: ${what}`, () => {
      const draft = draftRegion(must(places.get(code), code), [known]);
      assert.deepEqual([draft.slug, draft.name, draft.shortName], [slug, name, shortName]);
    });

  it('is valid for every place of the table', () => {
    assert.ok(places.size > 3300);
    for (const place of places.values()) regionSchema.parse(draftRegion(place, []));
  });
});

it('a short form has at least two characters', () => {
  assert.deepEqual(
    ['和县', '内蒙古自治区', '伊犁哈萨克自治州', '恩施土家族苗族自治州', '梅里斯达斡尔族区'].map(shortForm),
    [undefined, '内蒙古', '伊犁', '恩施', '梅里斯'],
  );
});

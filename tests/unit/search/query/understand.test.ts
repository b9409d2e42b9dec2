/** What questions are understood as, on a lexicon of the registries and the words of the plans. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { readRegistry } from '../../../../scripts/read/readRegistry.ts';
import { buildMeaningFiles, toMeanings } from '../../../../scripts/search/meaningFiles.ts';
import { rareSynonymRows } from '../../../../scripts/search/synonymRows.ts';
import { readWords } from '../../../../scripts/search/readPlans.ts';
import { vocabularyFile } from '../../../../src/search/index/indexPaths.ts';
import { createLexicon, withSynonyms } from '../../../../src/search/query/meanings.ts';
import { soundsOf, vocabularyOf } from '../../../../src/search/query/wordsAndSounds.ts';
import type { WordsAndSounds } from '../../../../src/search/query/wordsAndSounds.ts';
import { toSteps } from '../../../../src/search/query/understoodSteps.ts';
import { understand } from '../../../../src/search/query/understand.ts';
import type { Understanding } from '../../../../src/search/query/understanding.ts';
import { createScan } from '../../../../src/search/query/terms.ts';
import { recordText } from '../../../../src/search/records/recordText.ts';
import { contentFolder } from '../../../support/corpus.ts';
import { readPublishedPlans } from '../../../support/publishedPlans.ts';
import { committedRecords, countedRecords } from '../builtIndex.ts';

let read: (query: string) => Promise<Understanding>;
let rareWords: string[];

before(() => {
  const plans = readPublishedPlans();
  const texts = countedRecords(committedRecords()).map(recordText);
  const scan = createScan(texts);
  const count = (word: string): number => scan(word).length;
  const registry = readRegistry(contentFolder);
  rareWords = rareSynonymRows(registry, count).flatMap(([words]) => words.split(' '));
  const meanings = toMeanings(registry, plans, count);
  const { files, said } = buildMeaningFiles(registry, { texts, words: readWords(contentFolder), count }, meanings);
  const vocabulary = JSON.parse(String(files.get(vocabularyFile))) as WordsAndSounds;
  const lexicon = createLexicon(meanings);
  const known = vocabularyOf(vocabulary, lexicon, meanings);
  const findBySound = soundsOf(vocabulary, lexicon);
  read = (query) =>
    understand(query, lexicon, {
      count: (term) => Promise.resolve(count(term)),
      readVocabulary: () => Promise.resolve(known),
      readSaid: (pairs, lexicon) =>
        Promise.resolve(
          withSynonyms(
            lexicon,
            pairs.flatMap((pair) => said.get(pair) ?? []),
            meanings,
          ),
        ),
      mayHave: (term) => Promise.resolve(count(term) > 0),
      readSounds: () => Promise.resolve(findBySound),
      lookAhead: () => undefined,
    });
});

/** One line: words = names, @place, #year, &audience, %bureau, %bureau!role, ?untold, -set aside. */
function toLine({ words, regions, years, audiences, departments, untold, setAside }: Understanding): string {
  return [
    ...words.map(({ asked, names, by }) => (by === 'typed' ? asked : `${asked}=${names.join('/')}`)),
    ...regions.map(({ value }) => `@${value}`),
    ...years.map(({ year }) => `#${String(year)}`),
    ...audiences.map(({ value }) => `&${value}`),
    ...departments.map(({ value, role }) => (role === null ? `%${value}` : `%${value}!${role}`)),
    ...untold.map(({ asked, what, place }) => `?${asked} ${what} ${place}`),
    ...setAside.map(({ asked }) => `-${asked}`),
  ].join(' ');
}

const rows: readonly (readonly [query: string, line: string, why: string])[] = [
  ['近视', '近视', 'a word of the plans stands as it is'],
  ['腾冲 近视', '近视 @tengchong', 'a place beside a word restricts'],
  ['家务男人干不干', '家务 男人 -干不干', 'a question with yes or no is set aside'],
  ['腾冲市 近视', '近视 @tengchong', 'with the level of the place'],
  ['腾冲近视', '近视 @tengchong', 'glued to its neighbour'],
  ['近视腾冲', '近视 @tengchong', 'glued behind'],
  ['铁西区 近视', '近视 @anshan-tiexi', 'the last part of a name of two'],
  ['鞍山 近视', '近视 @anshan-tiexi', 'the city above a district'],
  ['保山 近视', '近视 @tengchong', 'the city above a county, which no text of the registry names'],
  ['云南省近视', '近视 @tengchong', 'the province'],
  ['腾冲', '腾冲', 'a place alone is a word'],
  ['2025', '2025', 'a year alone is a word'],
  ['托位 2025年', '托位 #2025', 'a year beside a word'],
  ['腾冲 2025', '@tengchong #2025', 'two restrictions and no word'],
  ['托位 1949年后', '托位 #1949 -后', 'a year glued to a character, which is set aside'],
  ['腾冲2025年前', '@tengchong #2025 -前', 'where nothing else is left either'],
  ['腾冲小孩烫着摔着', '烫着=烧烫伤 摔=跌倒 @tengchong &children -着', 'a character of them beside a word'],
  ['社工 配备', '社工=社工/社会工作者/社会工作 配备', 'short for a name that does not contain it'],
  ['聊城国企一把手', '国企=国有企业/国有控股企业 一把手=党政正职/正职 @liaocheng', 'rare words of readers'],
  ['聊城卖烟', '卖烟=香烟/烟草 @liaocheng', 'one that stands beside a pair of its characters'],
  ['腾冲前男友', '前男友=利用网络/侵犯隐私 @tengchong', 'another, whose first pair is no word either'],
  ['坐月子老想哭', '坐月子=孕产妇/孕期/孕产期 老想哭=抑郁/心理健康', 'a rare word beside one that is always known'],
  ['腾冲摔了', '摔=跌倒 @tengchong -了', 'a single character that says something'],
  ['孩子 近视', '近视 &children', 'a colloquial word for an audience'],
  ['女性 养老', '养老 &women', 'another'],
  ['妇女 儿童', '妇女 儿童', 'audiences alone are words'],
  ['留守儿童', '留守儿童', 'an audience inside a word restricts nothing'],
  ['教体局 近视', '近视 %liaocheng/education-sports', 'a bureau in short'],
  ['市教体局近视', '近视 %liaocheng/education-sports', 'with its level, glued'],
  ['团委 留守儿童', '留守儿童 %liaocheng/youth-league', 'a mass organisation'],
  ['卫健委', '%liaocheng/health-commission', 'a short name that no text writes, alone'],
  ['共青团聊城市委', '共青团聊城市委', 'a full name is characters'],
  ['教体局 牵头', '%liaocheng/education-sports!lead', 'what a bureau leads'],
  ['聊城教体局牵头', '@liaocheng %liaocheng/education-sports!lead', 'glued, with its place'],
  ['市教育体育局 牵头', '%liaocheng/education-sports!lead', 'by its full name, which alone is characters'],
  ['教体局 近视 牵头', '近视 %liaocheng/education-sports!lead', 'beside a word'],
  ['教体局 责任单位', '%liaocheng/education-sports!responsible', 'what it is responsible for, as plans say it'],
  ['卫健委负责什么', '%liaocheng/health-commission!either -什么', 'as readers say it'],
  ['妇联 牵头 责任单位', '%liaocheng/womens-federation!either', 'both'],
  ['近视 牵头', '近视 -牵头', 'without a bureau it is set aside'],
  ['牵头', '牵头', 'alone it is a word'],
  ['妇联 家庭责任', '家庭 责任 %liaocheng/womens-federation', 'a part of another word asks for no role'],
  ['公安局 负责人', '负责人 %liaocheng/public-security', 'nor does a longer word'],
  ['腾冲教体局 近视', '近视 @tengchong ?教体局 bureau 腾冲市', 'no bureau of another place'],
  ['近视怎么办', '近视 -怎么办', 'a question glued to its subject'],
  ['请问腾冲的近视归谁管呢？', '近视 @tengchong -请问 -的 -归谁管 -呢', 'a whole sentence'],
  ['怎么办', '怎么办', 'set-aside words alone are words'],
  ['近视 ？！', '近视 -？！', 'signs alone are said to be set aside'],
  ['蛀牙', '蛀牙=龋齿/龋患', 'a colloquial word that no plan writes'],
  ['家暴', '家暴=家暴/家庭暴力', 'a word that few records have is looked up under both'],
  ['未保法', '未保法=中华人民共和国未成年人保护法/未成年人保护法', 'a law in short'],
  ['近是率', '近是率=近视率', 'a wrong homophone'],
  ['学生欺陵', '学生欺陵=学生欺凌', 'another, in a longer word'],
  ['脱育机构', '脱育=托育 机构', 'a slip beside a word'],
  ['榆树 liushouertong', 'liushouertong=留守儿童 @yushu', 'pinyin, typed with the input method off'],
  ['聊城tuoyu', 'tuoyu=托育 @liaocheng', 'glued to its neighbour'],
  ['liushouertong', 'liushouertong', 'letters alone are offered words instead'],
  ['腾冲 hello', 'hello @tengchong', 'letters that spell no word'],
  ['人锁 近视', '人锁 近视', 'no slip: 数 of 人数 is never read shuo'],
  ['惹事年纪 溺水', '惹事年纪 溺水', 'a number is no slip: 事年 is not 十年'],
  ['“近视眼” 腾冲', '“近视眼” @tengchong', 'in quotation marks, as typed'],
  ['近视率 到2025年', '近视率 #2025 -到', 'a word before a year'],
  ['近视，腾冲', '近视 @tengchong', 'separated by a comma'],
  ['普及率 98 %', '普及率 98 %', 'a number and its sign after a blank are one'],
];

describe('a question is understood', () => {
  for (const [query, line, why] of rows) {
    test(`${query}: ${why}`, async () => {
      assert.equal(toLine(await read(query)), line);
    });
  }
});

/** Of all rare words of readers. */
const LEAST_FOUND = 0.99;

test('rare words of readers are found between a place and a question', async (t) => {
  const missed: string[] = [];
  for (const word of rareWords) {
    const { words } = await read(`腾冲${word}怎么办`);
    if (!words.some(({ asked }) => asked === word)) missed.push(word);
  }
  t.diagnostic(`${String(missed.length)} of ${String(rareWords.length)} missed: ${missed.join(' ')}`);
  assert.ok(rareWords.length > 2000 && missed.length <= rareWords.length * (1 - LEAST_FOUND), missed.join(' '));
});

const steps: readonly (readonly [query: string, text: string, without: string, why: string])[] = [
  ['腾冲近视怎么办', '地方：腾冲市', '近视怎么办', 'a place is taken out of the term'],
  ['腾冲 近视', '地方：腾冲市', '近视', 'or with its blank'],
  ['托位 2025', '到期：2025年', '托位', 'a year'],
  ['教体局 牵头', '只列它牵头的', '教体局', 'a role'],
  ['教体局 牵头', '部门：市教育体育局', '牵头', 'a bureau that has one'],
  [
    '腾冲教体局 近视',
    '没有按“教体局”筛选：腾冲市的规划没有写它负责什么',
    '腾冲 近视',
    'a bureau that the plans of the place do not name',
  ],
  ['蛀牙 腾冲', '“蛀牙”按龋齿、龋患找', '“蛀牙” 腾冲', 'a synonym is quoted'],
  ['家暴 腾冲', '“家暴”也按家庭暴力找', '“家暴” 腾冲', 'one that extends'],
  ['近是率', '“近是率”按近视率找', '“近是率”', 'a slip'],
  ['近视校车', '分成了“近视”“校车”', '“近视校车”', 'the whole query cut'],
  ['近视校车 食品', '“近视校车”分成了“近视”“校车”', '“近视校车” 食品', 'one of its terms cut'],
  ['近视怎么办', '不作检索词：“怎么办”', '近视 “怎么办”', 'a word set aside'],
  [
    '我想问一下近视怎么办',
    '不作检索词：“我想问一下”“怎么办”',
    '“我” “想” “问一下” 近视 “怎么办”',
    'neighbours together',
  ],
];

describe('every step can be taken back', () => {
  for (const [query, text, without, why] of steps) {
    test(`${query}: ${why}`, async () => {
      const found = toSteps(await read(query), query).find((step) => step.text === text);
      assert.equal(found?.without, without);
      const left = toSteps(await read(without), without).map((step) => step.text);
      assert.ok(!left.includes(text), left.join(' '));
    });
  }
});

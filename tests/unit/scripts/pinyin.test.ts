/** Pinyin of words: characters with several readings; figures, letters and signs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plain, toSyllables } from '../../../scripts/words/toPinyin.ts';

const readings = [{ word: '内卷', pinyin: 'nèi juǎn', reason: '' }];

const rows: readonly (readonly [word: string, pinyin: string, why: string])[] = [
  ['近视', 'jìn shì', 'one reading each'],
  ['重点', 'zhòng diǎn', '重 as heavy'],
  ['重新犯罪', 'chóng xīn fàn zuì', '重 as again'],
  ['长期护理', 'cháng qī hù lǐ', '长 as long'],
  ['家长', 'jiā zhǎng', '长 as elder'],
  ['生长迟缓', 'shēng zhǎng chí huǎn', '长 as to grow'],
  ['高校', 'gāo xiào', '校 as school'],
  ['传染病', 'chuán rǎn bìng', '传 as to pass on'],
  ['收入差距', 'shōu rù chā jù', '差 as difference'],
  ['更年期', 'gēng nián qī', '更 as to change'],
  ['应急', 'yìng jí', '应 as to respond'],
  ['供水', 'gōng shuǐ', '供 as to supply'],
  ['看护', 'kān hù', '看 as to watch over'],
  ['中毒', 'zhòng dú', '中 as to be hit'],
  ['强奸', 'qiáng jiān', '强 as force'],
  ['宫颈癌', 'gōng jǐng ái', '颈 in a medical word'],
  ['因材施教', 'yīn cái shī jiào', '教 as teaching, noun'],
  ['女性', 'nǚ xìng', 'ü'],
  ['一站式', 'yī zhàn shì', '一 as in a dictionary, not as spoken before the fourth tone'],
  ['视力不良', 'shì lì bù liáng', '不 likewise'],
  ['内卷', 'nèi juǎn', 'corrected by the registry'],
  ['反内卷行动', 'fǎn nèi juǎn xíng dòng', 'corrected within a word'],
  ['5岁以下', '5 suì yǐ xià', 'a figure is a syllable'],
  ['0—6岁', '0 6 suì', 'a sign is none'],
  ['HPV疫苗', 'HPV yì miáo', 'letters stay together'],
  ['妇女（2021—2030年）', 'fù nǚ 2021 2030 nián', 'brackets are left out'],
];
for (const [word, pinyin, why] of rows) {
  test(`${word}: ${why}`, () => assert.equal(toSyllables(word, readings).join(' '), pinyin));
}

test('without tones only ASCII is left', () => {
  assert.deepEqual(['lǜ', 'zhǎng', 'ér', 'HPV', '5', 'nüè'].map(plain), ['lv', 'zhang', 'er', 'hpv', '5', 'nve']);
});

/** How characters sound comes back as it was written, and GB 2312 is decoded as the order expects. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLexicon } from '../../../../src/search/query/meanings.ts';
import { commonCharacters, formatSyllables, parseSyllables } from '../../../../src/search/query/syllables.ts';
import { formatMeant, parseMeant } from '../../../../src/search/query/wordsAndSounds.ts';

const order = '啊阿埃挨哎唉哀安按';

const cases: readonly (readonly [syllables: Record<string, string>, lines: string, why: string])[] = [
  [{ a: '啊阿', ai: '埃挨哎唉哀', an: '安按' }, 'a,,2\nai,,5\nan,,2', 'one after the other'],
  [{ ai: '埃挨厂', an: '按' }, 'ai,2,2,厂\nan,4,1', 'some passed over, one that is not common'],
  [{ a: '啊阿安', an: '安按' }, 'a,,2,安\nan,5,2', 'a second reading stands under both'],
  [{ ai: '埃挨哎', ei: '挨哎唉' }, 'ai,2,3\nei,-2,3', 'runs that overlap'],
  [{ zz: '𠮷' }, 'zz,,0,𠮷', 'none is common, and it is of two code units'],
];

test('syllables are short lines, and come back with all their characters', () => {
  for (const [syllables, lines, why] of cases) {
    assert.equal(formatSyllables(syllables, order), lines, why);
    const back = [...parseSyllables(lines, order)].map(([name, characters]) => [name, [...characters].sort()]);
    const sorted = Object.entries(syllables).map(([name, characters]) => [name, [...characters].sort()]);
    assert.deepEqual(Object.fromEntries(back), Object.fromEntries(sorted), why);
  }
});

test('the common characters are the first level of GB 2312', () => {
  const common = commonCharacters();
  assert.equal(new Set(common).size, 3755);
  assert.equal(common.slice(0, 3) + common.slice(-3), '啊阿埃作坐座');
});

test('words of the lexicon are named by their place in it', () => {
  const lexicon = createLexicon({
    ...{ aside: [], regions: [], audiences: [], departments: [], roles: [], named: [], topics: [], indicators: [] },
    synonyms: [['眼镜 近视 假性近视', '视力', -1]],
  });
  for (const words of [[], ['眼镜'], ['近视', '假性近视']]) {
    assert.deepEqual(parseMeant(formatMeant(lexicon, new Set(words)), lexicon), words);
  }
});

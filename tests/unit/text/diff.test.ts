/** Redlines of two texts: where they cut, where they do not, and the class of each change. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { diffTexts } from '../../../src/text/diff/diffTexts.ts';
import type { DiffRun } from '../../../src/text/diff/run.ts';

/** Removed text in [-…-], added in {+…+}, each after the first letter of its class; unchanged text as it is. */
function redline(before: string, after: string, departments: string[] = []): string {
  const bodies = departments.map((name) => ({ name, body: name }));
  return diffTexts(before, after, { departments: bodies }).map(drawn).join('');
}

function drawn({ kind, text, change }: DiffRun): string {
  if (kind === 'same') return text;
  const mark = `${change?.charAt(0) ?? ''}:${text}`;
  return kind === 'removed' ? `[-${mark}-]` : `{+${mark}+}`;
}

function runsOf(before: string, after: string): DiffRun[] {
  return diffTexts(before, after);
}

describe('redline', () => {
  const rows: [string, string, string, string][] = [
    ['nothing', '减少溺水隐患。', '减少溺水隐患。', '减少溺水隐患。'],
    ['a word in front', '加大执法力度。', '推动加大执法力度。', '{+w:推动+}加大执法力度。'],
    ['a word for another', '树立正确观念', '形成正确观念', '[-w:树立-]{+w:形成+}正确观念'],
    ['a figure', '达到50%以上', '达到60.5%以上', '达到[-n:50%-]{+n:60.5%+}以上'],
    ['a figure that shares its digits', '每年1500人', '每年1800人', '每年[-n:1500-]{+n:1800+}人'],
    ['a figure in Chinese characters', '培训三次。', '培训五次。', '培训[-n:三-]{+n:五+}次。'],
    [
      'a figure that is dropped with its words',
      '母乳喂养率达到50%以上，普及',
      '母乳喂养，普及',
      '母乳喂养[-n:率达到50%以上-]，普及',
    ],
    ['一 as an article', '命名一批社区', '命名社区', '命名[-w:一批-]社区'],
    ['a slogan with a number in it', '学习重要思想', '学习“三个代表”重要思想', '学习{+w:“三个代表”+}重要思想'],
    [
      'a phrase, taken out with its comma',
      '加强监测，完善网络，提高水平',
      '加强监测，提高水平',
      '加强监测，[-w:完善网络，-]提高水平',
    ],
    [
      'two changes with a lone character between them',
      '甲乙丙的丁戊己',
      '子丑寅的卯辰巳',
      '[-w:甲乙丙的丁戊己-]{+w:子丑寅的卯辰巳+}',
    ],
    ['an English word for 与', '学校教育 with 家庭教育', '学校教育与家庭教育', '学校教育[-f: with -]{+f:与+}家庭教育'],
    ['a Latin word', '推广 app 应用', '推广软件应用', '推广[-w: app -]{+w:软件+}应用'],
    ['a year in other digits', '到2035年', '到二0三五年', '到[-f:2035-]{+f:二0三五+}年'],
    ['two levels, not two things', '市县两级都有', '市县（市、区）级都有', '市县[-w:两-]{+w:（市、区）+}级都有'],
    ['an age alone', '招收3岁儿童', '招收2岁儿童', '招收[-a:3-]{+a:2+}岁儿童'],
    ['a clause with an age', '未满16周岁的,停学', '停学', '[-a:未满16周岁的,-]停学'],
    ['punctuation alone', '完善,提高。', '完善，提高。', '完善[-f:,-]{+f:，+}提高。'],
    ['blanks alone', '到 2025 年', '到2025年', '到[-f: -]2025[-f: -]年'],
    ['brackets alone', '村(居)委', '村（居）委', '村[-f:(-]{+f:（+}居[-f:)-]{+f:）+}委'],
    ['the shape of a dash', '0—6岁', '0-6岁', '0[-f:—-]{+f:-+}6岁'],
    ['traditional characters', '中小學生', '中小学生', '中小[-f:學-]{+f:学+}生'],
    ['a stop for a comma', '完善，提高', '完善。提高', '完善[-f:，-]{+f:。+}提高'],
    ['nothing before', '', '完善', '{+w:完善+}'],
    ['nothing after', '完善', '', '[-w:完善-]'],
  ];
  for (const [name, before, after, expected] of rows) {
    it(`marks ${name}`, () => assert.equal(redline(before, after), expected));
  }

  it('takes a department for another as a whole', () => {
    const names = ['市教育局', '市民政局'];
    assert.equal(redline('由市教育局负责', '由市民政局负责', names), '由[-d:市教育局-]{+d:市民政局+}负责');
  });

  it('gives the place of each run', () => {
    assert.deepEqual(
      runsOf('达到50%以上', '达到60%以上').map(({ kind, before, after }) => [kind, before, after]),
      [
        ['same', [0, 2], [0, 2]],
        ['removed', [2, 5], null],
        ['added', null, [2, 5]],
        ['same', [5, 7], [5, 7]],
      ],
    );
  });
});

describe('any two texts', () => {
  const word = fc.constantFrom(
    '儿童',
    '妇女',
    '，',
    '。',
    '98%',
    '1000',
    ' ',
    '（',
    '）',
    'and',
    '的',
    '健康',
    '—',
    '學',
    '学',
    '𠮷',
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  it('give back both, and spans that hold the runs', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = runsOf(before, after);
        assert.equal(
          runs
            .filter(({ kind }) => kind !== 'added')
            .map((run) => run.text)
            .join(''),
          before,
        );
        assert.equal(
          runs
            .filter(({ kind }) => kind !== 'removed')
            .map((run) => run.text)
            .join(''),
          after,
        );
        for (const run of runs) {
          if (run.before !== null) assert.equal(before.slice(...run.before), run.text);
          if (run.after !== null) assert.equal(after.slice(...run.after), run.text);
        }
      }),
    );
  });

  it('are never cut within a number or a Latin word', () => {
    const whole = fc.array(fc.constantFrom('儿童', '12.5%', '1000', '200', 'ab', 'abc', '，'), { maxLength: 30 });
    fc.assert(
      fc.property(whole, whole, (one, two) => {
        const [before, after] = [one.join('、'), two.join('、')];
        for (const { kind, text: cut } of runsOf(before, after)) {
          const words: string[] = kind === 'added' ? two : one;
          for (const piece of cut.match(/[0-9.%]+|[a-z]+/g) ?? []) assert.ok(words.includes(piece), piece);
        }
      }),
    );
  });

  it('have no changes when they are the same, and only formal ones when they read the same', () => {
    fc.assert(fc.property(text, (same) => runsOf(same, same).every(({ kind }) => kind === 'same')));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('儿童', '健康', ','), { maxLength: 30 }), (words) => {
        const [half, full] = [words.join(''), words.join('').replaceAll(',', '，')];
        assert.ok(runsOf(half, full).every(({ change }) => change === null || change === 'form'));
      }),
    );
  });
});

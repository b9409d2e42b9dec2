/** Text fragments: directives by which a browser finds the selected words, and only them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anchorWithoutDirective, toTextDirective } from '../../../src/text/textFragment.ts';

const long =
  '覆盖城乡的儿童健康服务体系更加完善，儿童医疗保健服务能力显著增强，儿童健康水平不断提高，儿童营养状况、健康素养、体质等持续改善，重点问题得到解决';

describe('a directive', () => {
  for (const [why, before, runs, after, expected] of [
    ['whole clauses are named alone', '增强体质，', ['近视率明显下降'], '，逐步', '近视率明显下降'],
    ['a clause that is begun late gets its beginning', '增强体质，小学生', ['近视率'], '。', '小学生-,近视率'],
    ['a clause that is left early gets its end', '', ['近视率'], '明显下降，逐步', '近视率,-明显下降'],
    ['a comma between digits ends no clause', '', ['达到'], '1,000名', '达到,-1,000名'],
    ['signs with a meaning are escaped', '', ['0-6岁,男&女'], '', '0%2D6岁%2C男%26女'],
    ['a long selection is named by its ends', '', [long], '。', '覆盖城乡的儿童健康服务体系更加完善,重点问题得到解决'],
    ['one that is interrupted too', '', ['达标', '优良率'], '达到', '达标,优良率,-达到'],
    ['marks at its ends go along', '', [`，${long}。`], '', '，覆盖城乡的儿童健康服务体系更加完善,重点问题得到解决。'],
    ['blanks round it do not', '', [' 近视率 '], '', '近视率'],
  ] as const) {
    it(why, () => {
      const directive = toTextDirective({ before, runs, after }, before + runs.join('') + after);
      assert.match(directive, /^:~:text=[^&\s]*$/);
      const readable = directive
        .slice(':~:text='.length)
        .split(',')
        .map((part) => decodeURIComponent(part.replace(/%2D|%2C|%26/g, (code) => `%25${code.slice(1)}`)));
      assert.equal(readable.join(','), expected.replace('1,000', '1%2C000'));
    });
  }

  it('words that occur twice on the page get the whole text before them', () => {
    const selected = { before: '婴儿死亡率降低，儿童', runs: ['死亡率'], after: '。' };
    assert.equal(
      decodeURIComponent(toTextDirective(selected, '儿童死亡率。婴儿死亡率降低，儿童死亡率。')),
      ':~:text=婴儿死亡率降低，儿童-,死亡率',
    );
  });

  it('has parts that are separated by bare commas and hyphens only', () => {
    const text = fc.string({
      unit: fc.constantFrom('儿', '童', '-', ',', '&', '，', '。', '3', '.', ' ', '%', '#'),
      maxLength: 90,
    });
    fc.assert(
      fc.property(
        text,
        text.filter((words) => /[儿童]/.test(words)),
        text,
        (before, words, after) => {
          const directive = toTextDirective({ before, runs: [words], after }, before + words + after);
          const parts = directive.slice(':~:text='.length).split(',');
          const inner = parts.map((part, at) =>
            at === 0 && part.endsWith('-') ? part.slice(0, -1) : part.replace(/^-/, ''),
          );
          assert.ok(parts.length <= 4 && inner.every((part) => part !== '' && !/[-&#\s]/.test(part)), directive);
        },
      ),
    );
  });
});

describe('in browsers without directives', () => {
  for (const [fragment, anchor] of [
    ['#goal-3-s2:~:text=%E8%BF%91', '#goal-3-s2'],
    ['#:~:text=%E8%BF%91', '#'],
    ['#goal-3-s2', undefined],
    ['', undefined],
  ] as const) {
    it(`${fragment || 'nothing'}: ${anchor ?? 'nothing to do'}`, () => {
      assert.equal(anchorWithoutDirective(fragment), anchor);
    });
  }
});

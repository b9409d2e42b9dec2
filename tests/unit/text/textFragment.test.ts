/** Text fragments: directives by which a browser finds the selected words, and only them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anchorWithoutDirective, toTextDirective } from '../../../src/text/textFragment.ts';
import type { SelectedText } from '../../../src/text/textFragment.ts';

const long =
  '覆盖城乡的儿童健康服务体系更加完善，儿童医疗保健服务能力显著增强，儿童健康水平不断提高，儿童营养状况、健康素养、体质等持续改善，重点问题得到解决';

/** The parts of a directive, readable: 小学生-,近视率. */
function readable(directive: string): string {
  assert.match(directive, /^:~:text=[^&\s]*$/);
  return directive
    .slice(':~:text='.length)
    .split(',')
    .map((part) => decodeURIComponent(part.replace(/%2D|%2C|%26/g, (code) => `%25${code.slice(1)}`)))
    .join(',');
}

describe('a directive', () => {
  const rows: readonly [why: string, selected: SelectedText, room: number, expected: string][] = [
    [
      'whole words are named alone',
      { earlier: [], before: '增强体质，', runs: ['近视率'], after: '，逐步' },
      300,
      '近视率',
    ],
    [
      'a clause that is begun late gets its beginning, one that is left early its end',
      { earlier: [], before: '小', runs: ['学生近'], after: '视率下降' },
      300,
      '小-,学生近,-视率下降',
    ],
    [
      'words that stand earlier on the page get what is behind them',
      { earlier: ['儿童近视率。'], before: '', runs: ['近视率'], after: '下降，儿童' },
      300,
      '近视率,-下降',
    ],
    [
      'words of a sentence that stands earlier but for its beginning get what is before them',
      {
        earlier: ['支持特殊家庭救助，增强家庭能力。'],
        before: '健全支持特',
        runs: ['殊家'],
        after: '庭救助，增强家庭能力。',
      },
      300,
      '健全支持特-,殊家,-庭救助',
    ],
    [
      'words at the end of a run that stand earlier get what is before them',
      { earlier: ['儿童近视率'], before: '明显降低小学生', runs: ['近视率'], after: '' },
      300,
      '明显降低小学生-,近视率',
    ],
    [
      'a run that stands earlier as a whole gets the end of the text before it',
      { earlier: ['儿童与健康', '（一）'], before: '', runs: ['儿童与健康'], after: '' },
      300,
      '（一）-,儿童与健康',
    ],
    [
      'so does one that stands earlier without its blank',
      { earlier: ['（二）妇女与教育', '前言'], before: '(二) ', runs: ['妇女与教育'], after: '' },
      300,
      '前言-,(二),妇女与教育',
    ],
    [
      'signs with a meaning are escaped',
      { earlier: [], before: '', runs: ['0-6岁,男&女'], after: '' },
      300,
      '0%2D6岁%2C男%26女',
    ],
    ['blanks round the words are left out', { earlier: [], before: '', runs: [' 近视率 '], after: '' }, 300, '近视率'],
    [
      'a long selection is named by its ends',
      { earlier: [], before: '', runs: [long], after: '。' },
      300,
      '覆盖城乡的儿童健康服务体系更加完善,重点问题得到解决',
    ],
    [
      'so is one for which there is no room',
      { earlier: [], before: '', runs: [long.slice(0, 30)], after: '，' },
      100,
      '覆盖城乡,能力显著',
    ],
    [
      'the end is the first of its words behind the beginning',
      { earlier: [], before: '', runs: [`${long}，儿童健康水平不断提高，重点问题得到解决`], after: '。' },
      300,
      '覆盖城乡,提高，重点问题得到解决',
    ],
    [
      'what follows ends where a word ends too when it is read alone: 察院 is one',
      {
        ...{ earlier: ['市检'], before: '市中级人民法院、', after: '察院和市妇联等单位' },
        runs: ['市检'],
      },
      40,
      '市检,-察院',
    ],
    [
      'an end that is short and stands between gets what follows it, until it does not',
      {
        ...{ earlier: [], before: '', after: '障女性劳动者劳动安全，健全制度。' },
        runs: ['高技能人才中的女性比例逐步提高。', '保障妇女获得公平的劳动报酬。', '保'],
      },
      100,
      '高技能人才,保,-障女性',
    ],
    [
      'where the clause is too long for the room, the word has to do',
      { earlier: [], before: '小', runs: ['学生近'], after: '视率下降' },
      70,
      '小-,学生近,-视',
    ],
    [
      'a run that stands earlier is left out where others follow',
      { earlier: ['聊城市人民政府文件'], before: '聊城', runs: ['市人民政府', '2021年12月3日'], after: '' },
      300,
      '2021年12月3日',
    ],
    [
      'runs that all stand earlier are named by what stands before the first',
      {
        ...{ earlier: ['五、组织实施', '六、监测评估', '51'], before: '', after: '' },
        runs: ['五、组织实施', '六、监测评估'],
      },
      300,
      '51-,五、组织实施,监测评估',
    ],
    [
      'so is a selection that begins within the first of them',
      {
        ...{ earlier: ['（四）儿童与福利', '（五）儿童与环境', '49'], before: '（四）', after: '童与环境' },
        runs: ['儿童与福利', '（五）儿'],
      },
      300,
      '49-,（四）儿童与福利,（五）儿,-童与环境',
    ],
    [
      'where there is no room for the end, the beginning has to do',
      {
        ...{ earlier: ['促进男女平等和妇女全面发展'], before: '促', after: '发展能力。' },
        runs: ['进男女平等和妇女全面发展的家庭政策体系，增强家庭'],
      },
      170,
      '促-,进男女平等和妇女全面发展的',
    ],
    [
      'what is interrupted is named by its ends too',
      { earlier: [], before: '', runs: ['达标', '优良率'], after: '达到' },
      300,
      '达标,优良率,-达到',
    ],
  ];
  for (const [why, selected, room, expected] of rows) {
    it(why, () => assert.equal(readable(toTextDirective(selected, room)), expected));
  }

  it('leaves room for the address', () => {
    const clauses = long.split('，');
    for (const words of [long, clauses.slice(0, 2).join('，'), ...clauses]) {
      const directive = toTextDirective({ earlier: [], before: '甲', runs: [words], after: '。' }, 200);
      assert.ok(directive.length <= 200, directive);
    }
  });

  it('has parts that are separated by bare commas and hyphens only', () => {
    const text = fc.string({
      unit: fc.constantFrom('儿', '童', '-', ',', '&', '，', '。', '3', '.', ' ', '%', '#'),
      maxLength: 90,
    });
    const words = text.filter((one) => /[儿童]/.test(one));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), text, words, text, (earlier, before, selected, after) => {
        const directive = toTextDirective({ earlier, before, runs: [selected], after }, 200);
        const parts = directive.slice(':~:text='.length).split(',');
        const inner = parts.map((part, at) =>
          at === 0 && part.endsWith('-') ? part.slice(0, -1) : part.replace(/^-/, ''),
        );
        assert.ok(parts.length <= 4 && inner.every((part) => part !== '' && !/[-&#\s]/.test(part)), directive);
      }),
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

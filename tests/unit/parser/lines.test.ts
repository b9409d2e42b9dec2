/** Kinds of line, one table each; every row states its purpose. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isClosing, isCredit, isImprint } from '../../../src/parser/lines/closing.ts';
import { contentsHeadingLength, contentsKey, runOnContentsLength } from '../../../src/parser/lines/printedContents.ts';
import { beginsDuty, isDutyLine } from '../../../src/parser/lines/dutyLabel.ts';
import { matchEnumerator } from '../../../src/parser/lines/enumerator.ts';
import { findPageFurniture } from '../../../src/parser/lines/furniture.ts';
import { headingLength, knownHeadingLength } from '../../../src/parser/lines/heading.ts';
import { cutPagers } from '../../../src/parser/lines/linePagers.ts';
import { matchMarker } from '../../../src/parser/lines/marker.ts';
import { isNavigation } from '../../../src/parser/lines/navigation.ts';
import { partKindOf, prefaceLength } from '../../../src/parser/lines/partHeading.ts';
import { readLines } from '../../../src/parser/lines/readLines.ts';
import { looksLikeTitle, titleLength, titleLines } from '../../../src/parser/lines/title.ts';
import { unwrapLines } from '../../../src/parser/lines/unwrap.ts';
import { vocabulary } from '../../support/corpus.ts';

describe('enumerator', () => {
  for (const [text, style, num, length] of [
    ['一、指导思想', 'chinese-comma', 1, 2],
    ['二十一、附则', 'chinese-comma', 21, 4],
    ['(十一)鼓励社会', 'chinese-bracket', 11, 4],
    ['(3)新生儿', 'arabic-bracket', 3, 3],
    ['3)新生儿', 'arabic-bracket', 3, 2],
    ['5.3岁以下儿童', 'arabic-point', 5, 2],
    ['12、儿童', 'arabic-point', 12, 3],
    ['③儿童', 'circled', 3, 1],
    ['第三章总则', 'chapter', 3, 3],
    ['第2节总则', 'subchapter', 2, 3],
    ['一是加强', 'ordinal', 1, 2],
    ['叁、组织实施', 'chinese-comma', 3, 2],
  ] as const) {
    it(text, () => {
      const found = matchEnumerator(text);
      assert.deepEqual([found?.style, found?.num, found?.length], [style, num, length]);
    });
  }
  for (const text of ['儿童与健康', '(村)委会', '2025年', '一方面', '（1）', '']) {
    it(`none in ${text || 'nothing'}`, () => assert.equal(matchEnumerator(text), undefined));
  }
});

describe('marker', () => {
  for (const [text, opens, length] of [
    ['主要目标', 'goal', 4],
    ['1.主要目标', 'goal', 6],
    ['(二)策略措施。', 'measure', 8],
    ['【主要目标】', 'goal', 6],
    ['主要目标:1.覆盖城乡', 'goal', 5],
    ['目标与指标', 'goal', 5],
    ['主要目标如下:', 'goal', 7],
    ['策略措施::', 'measure', 6],
    ['发(fā)展目标:', 'goal', 9],
  ] as const) {
    it(text, () => {
      const found = matchMarker(text, vocabulary.markers);
      assert.deepEqual([found?.opens, found?.length], [opens, length]);
    });
  }
  for (const text of ['主要目标任务分解', '主要目标是提高健康水平', '策略措施和保障']) {
    it(`none in ${text}`, () => assert.equal(matchMarker(text, vocabulary.markers), undefined));
  }
});

describe('heading', () => {
  it('reaches to the end of a short line', () => assert.equal(headingLength('儿童与健康。', vocabulary.headings), 6));
  it('ends where a marker begins', () =>
    assert.equal(headingLength('儿童与健康主要目标:1.覆盖城乡的服务体系更加完善,能力增强', vocabulary.headings), 5));
  it('ends where a deeper number begins', () =>
    assert.equal(headingLength('组织实施(一)坚持党的全面领导。坚持以习近平新时代思想为指导', vocabulary.headings), 4));
  it('keeps 主要目标 that belongs to it', () =>
    assert.equal(headingLength('发展领域、主要目标和策略措施', vocabulary.headings), 14));
  it('is not the beginning of prose', () =>
    assert.equal(
      headingLength('指导思想。高举中国特色社会主义伟大旗帜,深入贯彻党的精神,坚持', vocabulary.headings),
      undefined,
    ));
  it('is recognised when prose follows directly', () =>
    assert.equal(knownHeadingLength('总体目标保障儿童权利', vocabulary.headings), 4));
  for (const [words, kind] of [
    ['前言', 'preface'],
    ['指导思想、基本原则和总体目标', 'guidance'],
    ['总体目标', 'overall-goal'],
    ['发展领域、主要目标和策略措施', 'domains'],
    ['组织实施', 'implementation'],
    ['监测评估', 'monitoring'],
    ['强化监测评估,推动规划落实', 'monitoring'],
    ['健全风险监测体系,守护儿童安全', 'other'],
    ['发展目标与措施领域', 'domains'],
    ['拓展服务新领域,丰富文化生活', 'other'],
    ['附表', 'other'],
  ] as const) {
    it(`${words} announces ${kind}`, () => assert.equal(partKindOf(words, vocabulary.parts), kind));
  }
  it('前言 begins a preface', () =>
    assert.deepEqual(
      [prefaceLength('前言', vocabulary.parts), prefaceLength('目前言论', vocabulary.parts)],
      [2, undefined],
    ));
});

describe('title', () => {
  for (const [text, is] of [
    ['聊城市“十四五”妇女发展规划', true],
    ['腾冲儿童发展规划(2021—2030年)', true],
    ['关于印发聊城市妇女发展规划的通知', false],
    ['《鞍山市儿童发展规划》', true],
    ['按照《规划》要求,制定本规划', false],
  ] as const) {
    it(`${text}: ${String(is)}`, () => assert.equal(looksLikeTitle(text, vocabulary.titles), is));
  }
  it('ends where the plan begins in the same line', () =>
    assert.equal(titleLength('某市儿童发展规划目录一、前言', vocabulary.titles), 8));
  it('on several lines may begin one with 和, but not below 附件: 和静县 is a place', () =>
    assert.deepEqual(
      [
        titleLines(['某县妇女', '和儿童发展规划'], vocabulary.titles),
        titleLines(['附件', '和静县妇女发展规划'], vocabulary.titles),
      ],
      [2, undefined],
    ));
});

describe('contents', () => {
  it('is known by its heading', () =>
    assert.deepEqual(
      [contentsHeadingLength('目录', vocabulary.contents), contentsHeadingLength('项目录入', vocabulary.contents)],
      [2, undefined],
    ));
  it('compares entries without leaders and page numbers', () => assert.equal(contentsKey('一、前言……12'), '一、前言'));
  it('ends where its first entry recurs', () =>
    assert.equal(runOnContentsLength('一、前言二、总体目标一、前言儿童'), 10));
});

describe('ends', () => {
  it('closing', () =>
    assert.deepEqual(
      [isClosing('本规划由市政府负责解释。', vocabulary.closing), isClosing('本规划所称儿童', vocabulary.closing)],
      [true, false],
    ));
  it('imprint', () =>
    assert.deepEqual(
      [
        isImprint('抄送:市委', vocabulary.closing),
        isImprint('2021年12月6日印发', vocabulary.closing),
        isImprint('规划印发', vocabulary.closing),
      ],
      [true, true, false],
    ));
  it('duty', () =>
    assert.deepEqual(
      [beginsDuty('(责任单位:市妇联)', vocabulary.duties), beginsDuty('责任重大', vocabulary.duties)],
      [true, false],
    ));
  for (const [line, is] of [
    ['编辑:王小二', true],
    ['责任编辑张三', true],
    ['(责任编辑:赵六)', true],
    ['电话:开通24小时热线。', false],
    ['统筹推进', false],
  ] as const) {
    it(`credit in ${line}: ${String(is)}`, () => assert.equal(isCredit(line, vocabulary.closing), is));
  }
  for (const [line, is] of [
    ['责任单位:市妇联', true],
    ['本领域由市教育局负责。', true],
    ['该领域由县卫生局牵头,县妇联等部门配合实施。', true],
    ['(区民政局、区妇联)', true],
    ['[区人社局牵头,区妇联配合]', true],
    ['(草案)', false],
    ['本领域由来已久。', false],
    ['区民政局、区妇联', false],
  ] as const) {
    it(`line of departments ${line}: ${String(is)}`, () => assert.equal(isDutyLine(line, vocabulary.duties), is));
  }
});

describe('a pager at an end of a line', () => {
  const prose = '妇女从业人员占从业人员总数的比例达到40%以上，农村妇女参加技术培训的比例逐年提高。';
  for (const [value, ...parts] of [
    [`[上一页] | ${prose}`, '[上一页] |', prose],
    [`${prose} | [下一页]`, prose, '| [下一页]'],
    [`【上一页】${prose}【下一页】`, '【上一页】', prose, '【下一页】'],
    [prose, prose],
    ['上一页 1 2 下一页', '上一页 1 2 下一页'],
  ] as const) {
    it(value, () => {
      const lines = cutPagers(readLines(value));
      assert.deepEqual(
        lines.map((line) => line.value),
        parts,
      );
      for (const line of lines) assert.equal(value.slice(line.offset, line.offset + line.value.length), line.value);
    });
  }
});

describe('furniture', () => {
  it('is page numbers, and running heads beside them', () => {
    const text = ['甲', '- 1 -', '某市文件', '乙', '— 2 —', '某市文件', '丙', '第3页 共9页', '某市文件', '丁'].join(
      '\n',
    );
    assert.deepEqual(
      [...findPageFurniture(readLines(text), vocabulary)].map(({ line }) => line),
      [2, 3, 5, 6, 8, 9],
    );
  });
  it('is not a line that plans repeat', () => {
    const text = Array.from({ length: 4 }, () => '主要目标：\n（牵头单位：市妇联）\n').join('');
    assert.equal(findPageFurniture(readLines(text), vocabulary).size, 0);
  });
  for (const [line, is] of [
    ['上一页 1 2 下一页 共2页', true],
    ['首页 上页 下页 尾页 转到第 页 GO', true],
    ['当前第1页/共3页 上一页 下一页', true],
    ['共2页', false],
    ['每页上一页有页码', false],
  ] as const) {
    it(`pager ${line}: ${String(is)}`, () =>
      assert.equal(findPageFurniture(readLines(line), vocabulary).size === 1, is));
  }
  it('is the navigation that a web page adds', () =>
    assert.deepEqual(
      [isNavigation('上一篇:关于印发通知', vocabulary.navigation), isNavigation('打印机具', vocabulary.navigation)],
      [true, false],
    ));
});

describe('unwrapping', () => {
  it('joins full lines of a text wrapped at a width, and no others', () => {
    const paragraph = '儿'.repeat(95);
    const wrapped = Array.from({ length: 8 }, () => paragraph.match(/.{1,20}/gu)?.join('\n') ?? '').join('\n');
    assert.deepEqual(
      unwrapLines(readLines(wrapped), vocabulary).map(({ compact }) => compact.length),
      Array.from({ length: 8 }, () => 95),
    );
  });
  it('leaves a text alone whose lines are paragraphs', () => {
    const text = Array.from({ length: 30 }, (_, at) => '儿'.repeat(20 + at * 3)).join('\n');
    assert.equal(unwrapLines(readLines(text), vocabulary).length, 30);
  });
});

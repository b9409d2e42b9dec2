/** Dates, document numbers and periods in every notation that notices and titles use. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from '../../../src/parser/parseDocument.ts';
import { findPeriod } from '../../../src/parser/plan/titlePeriod.ts';
import { findDate, findPrinted } from '../../../src/parser/lines/writtenDate.ts';
import { toPlans } from '../../../src/parser/toPlans.ts';
import type { Issued } from '../../../src/model/issued.ts';
import { withoutUnseen } from '../../../src/text/blank.ts';
import { toMatchForm } from '../../../src/text/matchForm.ts';
import { vocabulary } from '../../support/corpus.ts';

function issuedIn(text: string): Issued | null {
  const plans = toPlans(parseDocument(text, vocabulary), { file: 'x.txt', sha256: '0'.repeat(64) }, vocabulary);
  return plans[0]?.plan.issued ?? null;
}

describe('a date', () => {
  for (const [line, date] of [
    ['2021年12月30日', '2021-12-30'],
    ['２０２１年１月３日', '2021-01-03'],
    ['二〇二一年十二月三十日', '2021-12-30'],
    ['二○二二年一月二十五日', '2022-01-25'],
    ['二零二二年十月一日', '2022-10-01'],
    ['2021.12.30', '2021-12-30'],
    ['2021-1-3', '2021-01-03'],
    ['某县人民政府2021年12月30日', '2021-12-30'],
    ['2022/03/05', '2022-03-05'],
    ['成文日期：2022年3月5日', '2022-03-05'],
    ['2021年12月30日（此件公开发布）', '2021-12-30'],
    ['某县妇联2021年12月30日', '2021-12-30'],
    ['二〇二一年十二月卅日', '2021-12-30'],
    ['2021年12月30号', '2021-12-30'],
    ['2021年12月30日（印）', '2021-12-30'],
    ['公历2021年12月30日', '2021-12-30'],
    ['20211230', '2021-12-30'],
    ['20220036', null],
    ['2021年13月1日', null],
    ['2021年2月30日', null],
    ['自2021年12月30日起施行', null],
    ['2021年12月30日印发', null],
    ['2021年', null],
  ] as const) {
    it(line, () => assert.equal(findDate(toMatchForm(line)), date));
  }
});

describe('a date of printing', () => {
  for (const [line, date] of [
    ['2022年3月8日印发', '2022-03-08'],
    ['某市人民政府办公室 2022年3月8日印发', '2022-03-08'],
    ['2022年3月8日印制（共印50份）', '2022-03-08'],
    ['2022年3月8日', null],
    ['自2022年3月8日印发之日起施行', null],
  ] as const) {
    it(line, () => assert.equal(findPrinted(withoutUnseen(toMatchForm(line))), date));
  }
  it('counts where the text gives no other', () => {
    const issued = (signature: string): string | null =>
      issuedIn(
        `某县儿童发展规划（2021—2030年）\n一、发展领域\n（一）儿童与健康\n主要目标：\n1.甲。\n策略措施：\n1.乙。\n${signature}抄送：县委。\n某县人民政府办公室 2022年3月8日印发`,
      )?.date ?? null;
    assert.equal(issued(''), '2022-03-08');
    assert.equal(issued('某县人民政府\n2022年3月1日\n'), '2022-03-01');
  });
});

describe('an issuer', () => {
  const issuedBy = (behind: string): string | null =>
    issuedIn(
      `某县儿童发展规划（2021—2030年）\n一、发展领域\n（一）儿童与健康\n主要目标：\n1.甲。\n策略措施：\n1.乙。\n${behind}`,
    )?.by ?? null;
  it('signs behind the plan', () => assert.equal(issuedBy('某县人民政府\n2022年3月1日'), '某县人民政府'));
  it('is kept as printed where a PDF has radicals in it', () =>
    assert.equal(issuedBy('某县⼈⺠政府\n2022年3⽉1⽇'), '某县⼈⺠政府'));
  const table = '附件：主要指标\n指标名称\n目标值\n牵头单位\n婴儿死亡率\n≤5‰\n县卫生健康局\n';
  it('is no body in the table of an annex', () => assert.equal(issuedBy(table), null));
  it('signs behind an annex with the date', () =>
    assert.equal(issuedBy(`${table}注：指标由县统计局监测。\n某县人民政府\n2022年3月1日`), '某县人民政府'));
  it('signs below a list of annexes, with another', () =>
    assert.equal(issuedBy('附件：主要指标\n某县人民政府\n某县妇女儿童工作委员会\n2022年3月1日'), '某县人民政府'));
});

describe('a cover above the notice', () => {
  const plan = '一、发展领域\n（一）儿童与健康\n主要目标：\n1.甲。\n策略措施：\n1.乙。';
  const notice =
    '某政发〔2022〕3号\n某县人民政府关于印发《某县儿童发展规划（2021—2030年）》的通知\n各乡镇人民政府：\n现印发给你们。\n某县人民政府\n2022年2月18日';
  const title = '某县儿童发展规划（2021—2030年）';
  const cover = `${title}\n某县民政局\n2022年3月\n目 录\n一、发展领域……1`;
  const issued = { by: '某县人民政府', number: '某政发〔2022〕3号', date: '2022-02-18' };
  it('tells neither who issued the plan nor when', () =>
    assert.deepEqual(issuedIn(`${cover}\n${notice}\n${title}\n${plan}`), issued));
  it('is none where the title does not stand again: there the plan has it from the cover', () => {
    const text = `${cover}\n${notice}\n${plan}`;
    const plans = toPlans(parseDocument(text, vocabulary), { file: 'x.txt', sha256: '0'.repeat(64) }, vocabulary);
    assert.deepEqual(
      plans.map(({ plan: { title: found } }) => found),
      [title],
    );
  });
});

describe('a document number', () => {
  for (const [line, number] of [
    ['某政发〔2021〕12号', '某政发〔2021〕12号'],
    ['某政发 〔2021〕 12 号', '某政发〔2021〕12号'],
    ['某政发（2021）12号', '某政发（2021）12号'],
    ['某政办发[2021]第12号', '某政办发[2021]第12号'],
    ['某政发【2021】12号', '某政发【2021】12号'],
    ['某县人民政府关于印发某县儿童发展规划的通知（某政发〔2021〕12号）', '某政发〔2021〕12号'],
    ['发文字号：某政字[2022]15号', '某政字[2022]15号'],
    ['（某政发〔2021〕12号）', '某政发〔2021〕12号'],
    ['某政发〔二〇二一〕十二号', '某政发〔二〇二一〕十二号'],
    ['某政发〔2021〕12号　某县人民政府关于印发规划的通知', '某政发〔2021〕12号'],
    ['某政发〔2021〕12号　　　签发人：李某', '某政发〔2021〕12号'],
    ['某政发〔2021〕12号　发布时间：2022-03-18　浏览：10', '某政发〔2021〕12号'],
    ['某政发〔2021〕12号　2021年12月30日', '某政发〔2021〕12号'],
    ['某县人民政府关于印发规划的通知【某政发〔2021〕12号】', '某政发〔2021〕12号'],
    ['［成文日期］2021年12月30日 ［文　　号］ 某政发〔2021〕12号 ［有效性］ 有效', '某政发〔2021〕12号'],
    ['某县人民政府关于印发规划的通知　某政发〔2021〕12号', '某政发〔2021〕12号'],
    ['根据某政发〔2021〕12号文件', null],
  ] as const) {
    it(line, () => {
      const text = `${line}\n\n各乡镇人民政府：\n\n现将规划印发给你们。\n\n某县儿童发展规划（2021—2030年）\n一、发展领域\n（一）儿童与健康\n主要目标：\n1.甲。\n策略措施：\n1.乙。`;
      assert.equal(issuedIn(text)?.number ?? null, number);
    });
  }
});

describe('a period', () => {
  for (const [title, period] of [
    ['某县儿童发展规划（2021—2030年）', ['2021—2030年', 2021, 2030]],
    ['某县儿童发展规划（2021年—2030年）', ['2021年—2030年', 2021, 2030]],
    ['某县儿童发展规划（2021―2030）', ['2021―2030', 2021, 2030]],
    ['某县儿童发展规划（2021～2030年）', ['2021～2030年', 2021, 2030]],
    ['某县儿童发展规划（2021到2030年）', ['2021到2030年', 2021, 2030]],
    ['某县“十四五”儿童发展规划', ['“十四五”', 2021, 2025]],
    ['某县「十五五」儿童发展规划', ['「十五五」', 2026, 2030]],
    ['某县十六五儿童发展规划', ['十六五', 2031, 2035]],
    ['某县妇女发展规划（二〇二一至二〇三〇年）', ['二〇二一至二〇三〇年', 2021, 2030]],
    ['某县老龄事业发展第十四个五年规划', ['第十四个五年', 2021, 2025]],
    ['某县第十五届儿童发展规划', null],
    ['某县儿童发展规划', null],
  ] as const) {
    it(title, () => {
      const found = findPeriod(title);
      assert.deepEqual(found === null ? null : [found.text, found.from, found.to], period);
    });
  }
});

/** Whose document it is, in one line: what is stated, and what is not. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toDocumentLine } from '../../../../src/view/shared/documentLine.ts';

const period = { text: '2021—2025年', from: 2021, to: 2025, stated: true };
const all = { by: '聊城市人民政府', number: '聊政发〔2021〕9号', date: '2021-12-03' };

for (const [why, issued, expected] of [
  ['all is stated', all, ['聊城市人民政府', '聊政发〔2021〕9号', '2021年12月3日']],
  ['one is missing', { ...all, number: null }, ['聊城市人民政府', '2021年12月3日', '文号原文未载']],
  ['two are missing', { ...all, by: null, number: null }, ['2021年12月3日', '发文机关和文号原文未载']],
  ['there is no notice', null, ['发文机关、文号和日期原文未载']],
] as const) {
  it(why, () => assert.deepEqual(toDocumentLine({ issued, period }).facts, expected));
}

it('has the years, and whether the text states them', () => {
  assert.deepEqual(toDocumentLine({ issued: all, period }).period, { years: '2021—2025年', until: 2025, stated: true });
  assert.equal(toDocumentLine({ issued: all, period: null }).period, null);
});

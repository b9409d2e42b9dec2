/** The audience of a plan; each row states the deciding words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audienceOf } from '../../../src/parser/plan/audienceOf.ts';
import { vocabulary } from '../../support/corpus.ts';

describe('the audience of a plan', () => {
  for (const [why, title, headings, audience] of [
    ['the title names it', '聊城市“十四五”妇女发展规划', [], 'women'],
    ['the title names it, whatever the headings say', '某市妇女发展规划', ['儿童与健康', '儿童与教育'], 'women'],
    ['the headings name it where there is no title', null, ['儿童与健康', '儿童与安全'], 'children'],
    ['the title names two, the headings one of them', '某市妇女儿童发展规划', ['儿童与健康'], 'children'],
    ['a longer word counts once', '某市中长期青年发展规划', ['预防青少年违法犯罪'], 'youth'],
    ['老龄', '某市“十四五”老龄事业发展规划', [], 'older-people'],
    ['养老', '某市养老服务体系规划', [], 'older-people'],
    ['残疾人', '某市“十四五”残疾人保障和发展规划', [], 'disabled-people'],
    ['two are named equally often', '某市妇女儿童发展规划', ['妇女与健康', '儿童与健康'], 'other'],
    ['none is named', '某市综合交通发展规划', ['基础设施'], 'other'],
    ['nothing is written', null, [], 'other'],
  ] as const) {
    it(`${audience}: ${why}`, () => assert.equal(audienceOf(title, headings, vocabulary), audience));
  }
});

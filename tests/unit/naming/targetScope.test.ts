/** Where a target applies, in a reader's words. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatScope } from '../../../src/naming/targetWording.ts';

describe('formatScope', () => {
  const rows: readonly [why: string, scope: string | null, per: string | null, says: string | null][] = [
    ['the words do not limit it', null, '区', null],
    ['the value says 每区 already', '区级', '区', null],
    ['the value says 每市、县 already', '市、县两级', '市、县', null],
    ['a level alone is said in plain words', '区级', null, '区一级'],
    ['places stay as written', '乡镇（街道）', null, '乡镇（街道）'],
    ['a scope beside another denominator stays', '全市', '县(市、区)', '全市'],
  ];
  for (const [why, scope, per, says] of rows) it(why, () => assert.equal(formatScope({ scope, per }), says));
});

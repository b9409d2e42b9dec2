/** Ordinals: 第四, 第十二, 第12. */
import { parseChineseNumeral } from '../numerals.ts';
import { toNumeralForm } from './numeralForm.ts';

const ORDINAL = /^第\s?(?:(\d{1,15})|(.{1,40}))$/u;

/** The place an ordinal names; undefined for anything else. `parseOrdinal('第十二') // => 12` */
export function parseOrdinal(text: string): number | undefined {
  const [, arabic, chinese = ''] = ORDINAL.exec(toNumeralForm(text)) ?? [];
  return arabic === undefined ? parseChineseNumeral(chinese) : Number(arabic);
}

/** Signs that are read as others: invisible ones, other forms of a character, numbers and bullets in one sign. */
import { PAIR_SHAPES } from '../../text/pairShapes.ts';
import { invisibleUnits, variantUnits } from '../../text/shapes/unicodeShapes.ts';
import type { Line } from './readLines.ts';
import type { Report } from './report.ts';

const INVISIBLE = new Set(invisibleUnits());
const VARIANTS = new Map(variantUnits());
const BULLET = /^[\ue000-\uf8ff]$/u;
/** 1 for every code unit that is read as another wherever it stands; a table, because every character passes here. */
const UNUSUAL = new Uint8Array(0x10000);
for (const unit of [...INVISIBLE, ...VARIANTS.keys()]) UNUSUAL[unit] = 1;
for (const pair of PAIR_SHAPES.keys()) UNUSUAL[pair.charCodeAt(0)] = 1;

/** Reports each such sign once, where it first stands; the text keeps it. */
export function reportUnusualSigns(lines: readonly Line[], report: Report): void {
  const seen = new Set<string>();
  for (const { value, line, column } of lines) {
    for (let at = 0; at < value.length; at += 1) {
      if (at > 0 && UNUSUAL[value.charCodeAt(at)] === 0) continue;
      const pair = value.slice(at, at + 2);
      const plain = PAIR_SHAPES.get(pair);
      const actual = plain === undefined ? value.charAt(at) : pair;
      const expected = plain ?? readingOf(actual, at === 0);
      if (expected === undefined || expected === actual || seen.has(actual)) continue;
      seen.add(actual);
      report({
        ruleId: 'sign-read-as',
        severity: 'info',
        reason: 'A sign is read as another',
        line,
        column: column + at,
        expected: expected === '' ? null : expected,
        actual,
        note: `${nameOf(actual)}, here and wherever else it stands. The text is kept as it is.`,
      });
    }
  }
}

/** What a sign is read as; empty for one that is passed over; undefined for a usual sign. */
function readingOf(sign: string, first: boolean): string | undefined {
  const unit = sign.charCodeAt(0);
  if (INVISIBLE.has(unit) || (first && BULLET.test(sign))) return '';
  const plain = VARIANTS.get(unit);
  if (plain !== undefined) return String.fromCharCode(plain);
  const whole = sign.normalize('NFKC');
  return first && whole.length > 1 && /[\d一二三四五六七八九十]/u.test(whole) ? whole : undefined;
}

/** `nameOf('⼀') // => 'U+2F00'` */
function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

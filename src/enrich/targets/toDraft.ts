/** Drafts from numbers: what the number, its head and its clause say, before a rule adds what it knows. */
import type { Comparator } from '../../model/target.ts';
import type { Context, TargetDraft } from './draft.ts';
import { modalityOf } from './modality.ts';
import type { Quantity } from './quantities.ts';
import type { Head } from './head.ts';
import type { Statement } from './statements.ts';
import { WHOLE } from './tables/nouns.ts';
import { directionOf } from './targetType.ts';
import { cut } from './wordSpan.ts';
import type { Words } from './wordSpan.ts';
import { writtenValue } from './writtenValue.ts';

type Given = Partial<Omit<TargetDraft, 'indicator'>> & Pick<TargetDraft, 'type'>;

/** A draft for one number of the series. Fields not given are read from the quantity and the head. */
export function toDraft(context: Context, at: number, indicator: Words, given: Given): TargetDraft {
  const { statement, head } = context;
  const quantity = statement.series[at] ?? statement.series[0];
  const start = at === 0 ? statement.start - head.quoted : quantity.start;
  return {
    indicator,
    comparator: comparatorAt(statement, head, at, quantity),
    value: quantity.value,
    unit: quantity.unit ?? 'count',
    per: null,
    year: head.years[0] ?? yearBehind(statement),
    baseline: head.baseline,
    direction: directionOf(context),
    modality: modalityOf(context),
    written: writtenValue(context, at, given.type),
    start,
    end: statement.ends[at] ?? quantity.end,
    ...given,
    scope: given.scope ?? head.scope ?? leadingScope(context),
  };
}

/** 80%（2030年）: the year in brackets right behind a number. */
function yearBehind({ rest }: Statement): number | null {
  const year = /^\((20\d\d)年?(?:底|末)?\)/u.exec(rest.form)?.[1];
  return year === undefined ? null : Number(year);
}

/** The comparator of a number: before it or an earlier one, before the series, after it, or after a later number of the series. */
function comparatorAt(statement: Statement, head: Head, at: number, quantity: Quantity): Comparator {
  const before = statement.before.slice(0, at + 1).findLast((comparator) => comparator !== undefined);
  const behind = statement.comparators.slice(at).find((comparator) => comparator !== undefined);
  return before ?? head.comparator ?? behind ?? (quantity.more ? '>' : '=');
}

const LEADING_SCOPE = new RegExp(`^(${WHOLE})(?:范围)?内?$`, 'u');

/** 全市范围内, at the start of a sentence. */
function leadingScope({ sentence }: Context): Words | null {
  const [first] = sentence;
  const place = LEADING_SCOPE.exec(first?.words.form ?? '')?.[1];
  return first === undefined || place === undefined ? null : cut(first.words, 0, place.length);
}

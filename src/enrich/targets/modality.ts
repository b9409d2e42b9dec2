/**
 * Modality: the hedge that softens a promise. A hedge holds for the numbers behind it in its clause; one at the start of
 * the clause, or in a clause of its own before it, holds for all numbers of the clause.
 */
import type { Context } from './draft.ts';
import { DEGREES, HEDGE_ADVERBS, HEDGE_NAMES, HEDGE_VERBS } from './tables/hedges.ts';

const YEAR = '(?:(?:到|至|截至)?20\\d\\d年(?:底|末)?(?:前)?)';
const VERB = `(?:${HEDGE_VERBS})(?!${HEDGE_NAMES})`;
const LEADING = new RegExp(`^(?:[、和与及并且]|以及|同时|${YEAR}|${DEGREES})*(${VERB}|${HEDGE_ADVERBS})`, 'u');
/** 性别平等教育全面推进: said of the subject, with nothing behind it to promote. */
const ANYWHERE = new RegExp(`(?:${HEDGE_VERBS})(?!${HEDGE_NAMES}|实现|达到|$)|力争|争取|${HEDGE_ADVERBS}`, 'u');
/** 力争到2025年, as a clause of its own. */
const ALONE = new RegExp(`^(?:${YEAR})?(力争|争取|原则上)(?:${YEAR})?$`, 'u');
/** 全覆盖基本实现, 90%的图书馆力争设立: behind the number. */
const BEHIND = new RegExp(`^(?:的[^,]*?)?(力争|争取|鼓励|倡导|原则上|基本(?=实现|建成|建立|达到|形成))`, 'u');

/**
 * The hedge of a statement, as written; null when it promises outright.
 *
 * modalityOf(contextOf('推进城乡污水管网全覆盖')) // => '推进'
 */
export function modalityOf({ sentence, clauseAt, statement }: Context): string | null {
  const [first] = sentence[clauseAt]?.statements ?? [];
  const before = sentence[clauseAt - 1]?.words.form ?? '';
  const readings = [
    LEADING.exec(first?.head.form ?? '')?.[1],
    ANYWHERE.exec(statement.head.form)?.[0],
    BEHIND.exec(statement.rest.form)?.[1],
    ALONE.exec(before)?.[1],
  ];
  return readings.find((hedge) => hedge !== undefined) ?? null;
}

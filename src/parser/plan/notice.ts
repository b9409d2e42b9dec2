/** The covering notice: its issuer, number and date. */
import type { Issued } from '../../model/issued.ts';
import { textOf } from '../../model/tree.ts';
import type { PlanNode } from '../../model/tree.ts';
import { withoutUnseen } from '../../text/blank.ts';
import { toMatchForm } from '../../text/matchForm.ts';
import { CHINESE_DIGITS } from '../../text/numerals.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { YEAR } from '../../text/shapes/signClasses.ts';
import { isAnnex, isSignature } from '../lines/closing.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { findDate, findPrinted } from '../lines/writtenDate.ts';

/** 某政发〔2021〕12号, in any brackets, in Arabic or Chinese numerals. */
const NUMBER = `[\\p{Script=Han}A-Z×]{2,14}${OPENING_BRACKET}${YEAR}年?${CLOSING_BRACKET}第?[\\d${CHINESE_DIGITS}]{1,5}号`;
/** What may stand behind the number in its line: who signs, or the date. */
const SIGNED = '签发人|\\d{4}年\\d{1,2}月|(?:发布|发表|公开|成文|印发)(?:时间|日期)';
/** A line of its own, also in brackets; behind a title; before a title; or behind its label. */
const PLACES = [
  new RegExp(`(?<=^${OPENING_BRACKET}?)${NUMBER}(?=文?${CLOSING_BRACKET}?(?:$|${SIGNED}))`, 'u'),
  new RegExp(`(?<=${OPENING_BRACKET})${NUMBER}(?=${CLOSING_BRACKET}$)`, 'u'),
  new RegExp(`(?<=通知|意见|决定)${NUMBER}$`, 'u'),
  new RegExp(`^${NUMBER}(?=\\p{Script=Han}{2,25}关于)`, 'u'),
  new RegExp(`(?<=(?:文|编|字)(?:字|件)?(?:编)?号(?:${CLOSING_BRACKET}:?|:))${NUMBER}`, 'u'),
];
const LABELLED = /^\s*(?:发文机关|制发机关|发文机构|发文单位|印发机关)\s*[:：]\s*/u;

/**
 * Issuer, number and date from the notice before the first plan or, as far as that does not state them, from the lines
 * below its title and behind the last plan; null when neither states one of them. A cover may name who had a hand in it. Without any other date, that of printing counts.
 */
export function readIssued(
  asides: readonly (PlanNode | PlanNode['children'][number] | undefined)[],
  vocabulary: Vocabulary,
): Issued | null {
  const linesOf = asides.map((aside) =>
    aside === undefined || aside.type === 'plan' || aside.type === 'part'
      ? []
      : aside.children.filter((block) => block.type !== 'heading' || block.kind !== 'contents').map(textOf),
  );
  const lines = linesOf.flat();
  const by = firstOf(linesOf, (own) => findIssuer(own, vocabulary));
  const number = firstOf(lines, findNumber);
  const date = firstOf(lines, (line) => findDate(form(line))) ?? firstOf(lines, (line) => findPrinted(form(line)));
  return by === null && number === null && date === null ? null : { by, number, date };
}

function firstOf<One>(all: readonly One[], find: (one: One) => string | null): string | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

function form(line: string): string {
  return withoutUnseen(toMatchForm(line));
}

/** How far below a signing body its date stands, other bodies between them. */
const SIGNERS = 5;

/** Below the heading of an annex a body alone in its line is a cell of a table, unless it signs with the date. */
function findIssuer(lines: readonly string[], { issuer, closing }: Vocabulary): string | null {
  let inAnnex = false;
  for (const [at, line] of lines.entries()) {
    inAnnex ||= isAnnex(form(line), closing);
    const printed = line.replace(LABELLED, '');
    const found = issuer.exec(toMatchForm(printed))?.[1];
    if (found === undefined) continue;
    const below = (): string[] => lines.slice(at + 1, at + 1 + SIGNERS).map(form);
    if (!inAnnex || isSignature(form(line), below(), closing)) return printed.slice(0, found.length);
  }
  return null;
}

/** The number as printed, without blanks. `findNumber('某政发 〔2021〕 12 号') // => '某政发〔2021〕12号'` */
function findNumber(line: string): string | null {
  const printed = withoutUnseen(line);
  const form = toMatchForm(printed);
  for (const place of PLACES) {
    const found = place.exec(form);
    if (found !== null) return printed.slice(found.index, found.index + found[0].length);
  }
  return null;
}

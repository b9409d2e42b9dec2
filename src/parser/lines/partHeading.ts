/** Headings of parts: the kind of part that the words announce. */
import type { PartKind } from '../../model/plan.ts';
import type { PlanWords } from '../../model/planWords.ts';
import { CLOSING_BRACKET, OPENING_BRACKET } from '../../text/shapes/bracketShapes.ts';
import { withoutGlosses } from '../../text/glosses.ts';
import { oneOf } from '../../text/oneOf.ts';

export interface PartPatterns {
  /** In the order they are tried. */
  kinds: { kind: PartKind; pattern: RegExp }[];
  /** A preface that begins in the middle of a line. */
  preface: RegExp;
  prefaceWords: string[];
  /** A heading of the last parts, without a number, alone in its line. */
  closing: RegExp;
  /** Any heading that every plan has, the same way. */
  plain: RegExp;
}

const CLOSING_KINDS: readonly PartKind[] = ['implementation', 'monitoring'];

/** What is carried out, and not the plan itself. */
const CARRIED_OUT =
  /(?:组织|推进|推动|有效|抓好|强化|加强)?实施(?![好本该《])[^,、与和及实施]{1,12}(?:(?:工程|行动|项目|战略)(?!方案|规划|计划|纲要)|(?<!行动|发展|工作|三年|五年|年度)计划)/u;

function alone(words: readonly string[]): RegExp {
  return new RegExp(`^${OPENING_BRACKET}?${oneOf(words)}(?:[、和与及]${oneOf(words)})?${CLOSING_BRACKET}?[:]?$`, 'u');
}

/** The patterns built from a table of part kinds, and the headings of last parts. */
export function toPartPatterns(partKinds: PlanWords['partKinds'], closingWords: readonly string[]): PartPatterns {
  const prefaceWords = partKinds.flatMap(({ kind, words }) => (kind === 'preface' ? words : []));
  return {
    kinds: partKinds.map(({ kind, whole, ending, words }) => ({
      kind,
      pattern: new RegExp(
        `${whole ? `^${OPENING_BRACKET}?` : ''}${oneOf(words)}${whole || ending ? `${CLOSING_BRACKET}?[:。]?$` : ''}`,
        'u',
      ),
    })),
    preface: new RegExp(
      `^(?:${OPENING_BRACKET}${oneOf(prefaceWords)}${CLOSING_BRACKET}|${oneOf(prefaceWords.filter((word) => word.length > 1))}|${oneOf(prefaceWords)}(?=[:]|$))[:。]?`,
      'u',
    ),
    prefaceWords,
    closing: alone([...closingWords, ...headingsOf(CLOSING_KINDS)]),
    plain: alone([...closingWords, ...headingsOf(partKinds.map(({ kind }) => kind))]),
  };

  function headingsOf(wanted: readonly PartKind[]): string[] {
    return partKinds.flatMap(({ kind, headings }) => (wanted.includes(kind) ? headings : []));
  }
}

/** Length of the word 前言, or its like, that a text begins with; undefined when it begins with none. */
export function prefaceLength(compact: string, { preface }: PartPatterns): number | undefined {
  return preface.exec(compact)?.[0].length;
}

/** The kind of part a heading announces; `other` when no word is known. `partKindOf('组织实施', patterns) // => 'implementation'` */
export function partKindOf(words: string, { kinds }: PartPatterns): PartKind {
  const bare = withoutCarriedOut(withoutGlosses(words));
  // 组织与实施 is 组织实施.
  const joined = bare.replace(/(?<=^.{2})[与和及]/u, '');
  const found = kinds.filter(({ pattern }) => pattern.test(bare) || pattern.test(joined));
  const [first] = found;
  const second = found.find(({ kind }) => kind !== first?.kind);
  // 组织实施与评估: of the two last parts, the one that is named first.
  const isLater =
    first?.kind === 'monitoring' && second?.kind === 'implementation' && second.pattern.exec(bare)?.index === 0;
  return (isLater ? second : first)?.kind ?? 'other';
}

/** A heading without the works that it carries out. `withoutCarriedOut('组织实施五大人才工程，打造健康队伍') // => '，打造健康队伍'` */
export function withoutCarriedOut(heading: string): string {
  return heading.replace(CARRIED_OUT, '');
}

/** True when a heading has words of a kind, whatever else it has. `announces('（三）总体目标', 'overall-goal', patterns) // => true` */
export function announces(words: string, wanted: PartKind, { kinds }: PartPatterns): boolean {
  return kinds.some(({ kind, pattern }) => kind === wanted && pattern.test(words));
}

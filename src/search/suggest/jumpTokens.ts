/** Splits the description of a page into the things it names: place, audience, domain, kind of commitment, number. */
import type { CommitmentKind } from '../../model/commitment.ts';
import { parseNumber } from '../../text/numerals/number.ts';
import { withoutPrefix } from '../../text/withoutPrefix.ts';
import type { JumpTable } from './jumpTable.ts';

export interface Named {
  place?: string;
  audience?: string;
  /** Headings of the domains that may be meant. */
  domains?: string[];
  kind?: CommitmentKind;
  number?: number;
  /** True when the words contain 规划. */
  plan: boolean;
}

type Step = readonly [pattern: RegExp, take: (named: Named, match: RegExpExecArray) => Named];

const NUMERAL = '(\\d{1,3}|[一二三四五六七八九十百]{1,4})';
const LEAST_NAME = 2;
/** What a number may be of; the longer words first. */
const KINDS: readonly [words: string, kind: CommitmentKind][] = [
  ['主要目标', 'goal'],
  ['目标', 'goal'],
  ['策略措施', 'measure'],
  ['措施', 'measure'],
  ['重点任务', 'task'],
  ['任务', 'task'],
];

/** Gives the things named by folded words; undefined when a part is not recognised, or a thing is named twice. */
export type ReadTokens = (words: string) => Named | undefined;

/** `createReadTokens(table)('腾冲妇女健康目标3') // => { plan: false, place: '腾冲', audience: '妇女', domains: […], kind: 'goal', number: 3 }` */
export function createReadTokens(table: JumpTable): ReadTokens {
  const steps = stepsOf(table);
  return (words) => {
    let named: Named = { plan: false };
    let left = words;
    while (left !== '') {
      const next = longestStep(steps, left);
      if (next === undefined) return undefined;
      const taken = next.take(named, next.match);
      if (Object.keys(taken).length === Object.keys(named).length && next.repeats) return undefined;
      named = taken;
      left = left.slice(next.match[0].length);
    }
    return named;
  };
}

function longestStep(steps: readonly Step[], words: string) {
  const matching = steps.flatMap(([pattern, take]) => {
    const match = pattern.exec(words);
    return match === null || match[0] === '' ? [] : [{ match, take, repeats: !SAID.has(pattern) }];
  });
  return matching.sort((a, b) => b.match[0].length - a.match[0].length)[0];
}

const PLAN = /^(?:发展)?规划/;
const FILLER = /^(?:十四五|领域|的)/;
/** Words that may be repeated because they name nothing. */
const SAID: ReadonlySet<RegExp> = new Set([PLAN, FILLER]);

function stepsOf(table: JumpTable): Step[] {
  return [
    [PLAN, (named) => ({ ...named, plan: true })],
    [FILLER, (named) => named],
    [
      new RegExp(`^(${KINDS.map(([words]) => words).join('|')})?第?${NUMERAL}(?:项|条|号)?`),
      (named, [, kind, numeral = '']) => {
        const number = parseNumber(numeral);
        const said = KINDS.find(([words]) => words === kind)?.[1];
        return { ...named, ...(said === undefined ? {} : { kind: said }), ...(number === undefined ? {} : { number }) };
      },
    ],
    ...distinct(table.flatMap(({ places }) => places)).map((place): Step => [
      starting(place),
      (named) => ({ ...named, place }),
    ]),
    ...distinct(table.map(({ audience }) => audience)).map((audience): Step => [
      starting(audience),
      (named) => ({ ...named, audience }),
    ]),
    ...domainNames(table).map(([name, meant]): Step => [starting(name), (named) => ({ ...named, domains: meant })]),
  ];
}

/**
 * Headings, headings without the audience in front (健康), and their beginnings (法律 of 法律保护), each with the
 * headings it may refer to.
 */
function domainNames(table: JumpTable): [name: string, meant: string[]][] {
  const meant = new Map<string, Set<string>>();
  for (const { prefixes, domains } of table) {
    for (const { heading } of domains) {
      for (const name of [heading, ...beginnings(withoutPrefix(heading, prefixes))]) {
        // Not Map.groupBy, because browsers older than 2024 do not have it.
        const known = meant.get(name);
        if (known === undefined) meant.set(name, new Set([heading]));
        else known.add(heading);
      }
    }
  }
  return [...meant].map(([name, headings]) => [name, [...headings]]);
}

function beginnings(name: string): string[] {
  return Array.from({ length: Math.max(0, name.length - LEAST_NAME + 1) }, (_, at) => name.slice(0, at + LEAST_NAME));
}

function starting(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

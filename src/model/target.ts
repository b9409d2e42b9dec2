/** Targets 目标值: a number that a goal or measure promises, with the words it was parsed from. */
import { z } from 'zod';

export const comparator = z.enum(['<=', '>=', '=', '~', '<', '>']);

export const unit = z.enum([
  '%',
  '‰',
  'per-100k',
  'per-1000',
  'percentage-point',
  'count',
  'hour',
  'class-hour',
  'day',
  'year',
  'CNY',
  'm2',
  'km',
  'ratio',
]);

export const polarity = z.enum(['higher-better', 'lower-better']).nullable();

const value = z.union([z.number(), z.tuple([z.number(), z.number()])]);

export const target = z
  .strictObject({
    quote: z.string().min(1).describe('The words the target was parsed from, verbatim.'),
    indicator: z.string().min(1).describe('A self-contained noun phrase, with its population when the words give one.'),
    indicatorId: z.string().nullable().describe('Registry entry; null when the indicator occurs only here.'),
    scope: z
      .string()
      .nullable()
      .describe('The places it applies to (以乡镇为单位, 城市社区); null when the words do not limit it.'),
    comparator,
    value: value.describe('Plain number in the base unit, or [low, high].'),
    unit,
    per: z.string().nullable().describe('A denominator that is not in the unit (年, 天, 校); null when there is none.'),
    year: z.int().nullable().describe('The year named in the phrase; null when there is none.'),
    baseline: z
      .strictObject({
        year: z.int().nullable().describe('The one year named; null when none is, or a span of years.'),
        text: z.string().min(1).describe('What is compared with, as written: 2020年数据, 基线.'),
      })
      .nullable()
      .describe('What a change is counted from; null when nothing is named.'),
    type: z
      .enum(['level', 'coverage', 'count-per-unit', 'relative-change', 'annual-change', 'input'])
      .describe(
        'coverage: the share of eligible people, places or institutions served, equipped or up to a standard; level: other rates, hours, ages; count-per-unit: a number per head, area, body or period, frequencies included; input: staff per institution, money, floor area, absolute numbers of facilities, hours of training; relative-change and annual-change: the size of a change.',
      ),
    direction: z
      .enum(['increase', 'decrease', 'maintain', 'level'])
      .describe('What the verb says (增至, 下降, 保持); level for all else: 达到, 控制在, 不低于.'),
    polarity: polarity.describe('The better direction, from the words; null when neither is plain.'),
    modality: z
      .string()
      .min(1)
      .nullable()
      .describe('The hedge as written (鼓励, 力争, 推进, 基本, 一般, …); null when the words promise outright.'),
    written: z
      .string()
      .min(1)
      .describe('The value as the text writes it, without blanks (3:2, 一半以上, 4个以上); of a change with its verb.'),
    rule: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .describe('Name of the rule that found it, in kebab case.'),
    span: z
      .tuple([z.int().min(0), z.int().min(1)])
      .describe('Offsets of the quote into the text of the goal or measure.'),
  })
  .describe('One number promised.');

export type Comparator = z.infer<typeof comparator>;
export type Unit = z.infer<typeof unit>;
export type Target = z.infer<typeof target>;

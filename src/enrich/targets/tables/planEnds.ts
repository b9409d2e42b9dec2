/** Five-year plans by name, and the years in which they end. */
export const PLAN_ENDS: Readonly<Record<string, number>> = { 十三五: 2020, 十四五: 2025, 十五五: 2030, 十六五: 2035 };

/** The source of a pattern: the end of a five-year plan is a year, “十四五”末; that of the plan itself, 规划期末, is named without one. */
export const PLAN_END =
  '(?:[“"]?十[三四五六]五[”"]?(?:规划)?(?:期?末|时期末|期间末|末期)|(?:规划|计划|纲要)(?:期末|末期|期满))';

/** The years that words in matching form name. `yearsIn('到“十四五”末') // => [2025]` */
export function yearsIn(form: string): number[] {
  return [...form.matchAll(/20\d\d|十[三四五六]五/gu)].map(([named]) => PLAN_ENDS[named] ?? Number(named));
}

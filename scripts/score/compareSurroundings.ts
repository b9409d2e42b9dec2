/** Title, date, parts and whatever stands around the items, against what is claimed. */
import type { Plan } from '../../src/model/plan.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import type { LayoutClaims } from './claims.ts';
import { itemsOf } from './readItems.ts';

/** One line for each difference. */
export function compareSurroundings(plans: readonly Plan[], claims: LayoutClaims): string[] {
  const [first] = plans;
  const titles = claims.titles ?? (claims.title === undefined ? undefined : [claims.title]);
  return [
    ...differs('plans', claims.plans, plans.length),
    ...(titles ?? []).flatMap((title, at) => differs('title', compact(title), compact(plans[at]?.title))),
    ...differs('audience', claims.audience, first?.audience),
    ...differs('period', claims.period?.join(), first?.period == null ? '' : `${first.period.from},${first.period.to}`),
    ...differs('number', claims.issued, first?.issued?.number),
    ...differs('date', claims.date, first?.issued?.date),
    ...compareParts(plans, claims),
    ...compareOutside(plans, claims),
  ];
}

function compareParts(
  plans: readonly Plan[],
  { parts, nparts, part_kinds, sections, preface }: LayoutClaims,
): string[] {
  const own = plans.flatMap((plan) => plan.parts);
  const headings = own.map(({ heading }) => compact(heading));
  const below = [
    ...own.flatMap((part) => part.sections.map(({ heading }) => compact(heading))),
    ...plans.flatMap(({ domains }) => domains.map(({ heading }) => compact(heading))),
  ];
  const prefaces = own
    .filter(({ kind }) => kind === 'preface')
    .flatMap((part) => part.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => compact(text))));
  return [
    ...differs('parts', nparts, own.filter(({ num }) => num !== null).length),
    ...parts
      .filter((heading) => !headings.includes(compact(heading)))
      .map((heading) => `no part ${heading}; ${headings.join(' / ')}`),
    ...sections.filter((heading) => !below.includes(compact(heading))).map((heading) => `no section ${heading}`),
    ...part_kinds.flatMap(([heading, kind]) => {
      const read = own.find((part) => compact(part.heading) === compact(heading))?.kind;
      const isRight = kind.startsWith('not ') ? read !== undefined && read !== kind.slice(4) : read === kind;
      return isRight ? [] : [`kind of part ${heading ?? ''}: ${read ?? 'none'}`];
    }),
    ...preface
      .filter((text) => !prefaces.join('').includes(compact(text)))
      .map((text) => `not in the preface: ${text}`),
  ];
}

function compareOutside(plans: readonly Plan[], claims: LayoutClaims): string[] {
  const items = itemsOf(plans).map(({ domain, text }) => ({ domain: compact(domain), text: compact(text) }));
  const paragraphs = plans.flatMap(({ domains }) =>
    domains.map((domain) => ({
      domain: compact(domain.heading),
      text: domain.paragraphs.map(({ text }) => compact(text)).join('\n'),
    })),
  );
  const whole = JSON.stringify(plans.map(({ domains, parts }) => ({ domains, parts })));
  const outside = [
    ...claims.annexes,
    ...claims.imprint,
    ...claims.furniture,
    ...claims.boxes.flatMap(({ heading, paragraphs: own }) => [heading, ...own]),
  ];
  return [
    ...outside
      .filter((words) => items.some(({ text }) => text.includes(compact(words))))
      .map((words) => `in an item: ${words}`),
    ...claims.boxes.flatMap(({ domain, heading, paragraphs: own }) =>
      [heading, ...own]
        .filter(
          (words) =>
            !paragraphs.some(
              (place) =>
                (domain === undefined || place.domain === compact(domain)) && place.text.includes(compact(words)),
            ),
        )
        .map((words) => `not in a box of its domain: ${words}`),
    ),
    ...claims.not_in_items
      .filter((words) => items.some(({ text }) => new RegExp(words, 'u').test(text)))
      .map((words) => `in an item: ${words}`),
    ...claims.not_in_model
      .filter((words) => new RegExp(words, 'u').test(whole))
      .map((words) => `in the model: ${words}`),
  ];
}

function differs<Value>(what: string, meant: Value | undefined, read: Value | null | undefined): string[] {
  return meant === undefined || meant === read ? [] : [`${what}: ${String(read)}, not ${String(meant)}`];
}

function compact(text: string | null | undefined): string {
  return withoutBlanks(text ?? '');
}

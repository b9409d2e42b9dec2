/** Departments, deadlines and numbers of items, and departments of domains, against what is claimed. */
import type { Plan } from '../../src/model/plan.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import type { LayoutClaims } from './claims.ts';
import { itemsOf, namesOf } from './readItems.ts';
import type { ReadItem } from './readItems.ts';

interface Bodies {
  leads: string[];
  responsibles: string[];
}

/** One line for each difference. */
export function compareDuties(plans: readonly Plan[], claims: LayoutClaims): string[] {
  const items = itemsOf(plans);
  return [
    ...compareItems(items, plans, claims),
    ...compareTasks(items, claims),
    ...compareDomains(plans, claims),
    ...compareNumbers(plans, claims),
    ...compareCount(items, plans, claims),
  ];
}

function compareItems(items: readonly ReadItem[], plans: readonly Plan[], { item_duties }: LayoutClaims): string[] {
  // Numbers of sections begin again in every part: each is taken once, in order.
  const sections = sectionsOf(plans);
  return item_duties.flatMap(({ domain, kind, num, leads, responsibles, deadline }) => {
    const at = sections.findIndex((section) => section.num === num);
    const item =
      kind === 'S'
        ? sections.splice(Math.max(at, 0), 1)[0]
        : items.find(
            (each) => (domain === null || same(each.domain, domain)) && each.kind === kind && each.num === num,
          );
    const where = `duty of ${domain ?? ''} ${kind} ${num}`;
    const year = withoutBlanks(deadline ?? '').slice(0, 4);
    const dated = withoutBlanks(item?.deadline ?? '').includes(year);
    return [...compare(where, item, { leads, responsibles }), ...(dated ? [] : [`${where}: no deadline ${year}`])];
  });
}

function compareTasks(items: readonly ReadItem[], { tasks }: LayoutClaims): string[] {
  return tasks.flatMap(([num, text, leads, responsibles]) => {
    const task = items.find((item) => item.kind === 'task' && same(item.text, text));
    const numbered = task?.num === num ? [] : [`task ${num}: number ${task?.num ?? 'none'}`];
    return [...numbered, ...compare(`task ${num}`, task, { leads, responsibles })];
  });
}

function compareDomains(plans: readonly Plan[], { domain_duty }: LayoutClaims): string[] {
  const domains = plans.flatMap((plan) => plan.domains);
  return domain_duty.flatMap(({ heading, leads, responsibles }) => {
    const duty = domains.find((domain) => same(domain.heading, heading))?.duty;
    const read = duty == null ? undefined : { leads: namesOf(duty.leads), responsibles: namesOf(duty.responsibles) };
    return compare(`duty of domain ${heading}`, read, { leads, responsibles });
  });
}

function compareNumbers(plans: readonly Plan[], { nums }: LayoutClaims): string[] {
  const domains = plans.flatMap((plan) => plan.domains);
  const listed = (entries: readonly { num: number | null }[]): string => entries.map(({ num }) => String(num)).join();
  return nums.flatMap(([num, goals, measures], at) => {
    const domain = domains[at];
    const own = `numbers of domain ${String(at + 1)}`;
    if ((domain?.num ?? null) !== num) return [`${own}: ${domain?.num ?? 'none'}`];
    if (goals.length + measures.length === 0) return [];
    const read = `${listed(domain?.goals ?? [])} / ${listed(domain?.measures ?? [])}`;
    return read === `${goals.join()} / ${measures.join()}` ? [] : [`${own}: ${read}`];
  });
}

function compareCount(items: readonly ReadItem[], plans: readonly Plan[], { duties }: LayoutClaims): string[] {
  const charged = [...items, ...sectionsOf(plans)].filter((each) => each.leads.length + each.responsibles.length > 0);
  return duties === undefined || duties === charged.length ? [] : [`with a duty: ${String(charged.length)}`];
}

/** Sections with the departments of the first paragraph that names some. */
function sectionsOf(plans: readonly Plan[]): (Bodies & { num: string | null; deadline: undefined })[] {
  return plans
    .flatMap(({ parts }) => parts.flatMap((part) => part.sections))
    .map(({ num, paragraphs }) => {
      const duty = paragraphs.find((paragraph) => paragraph.duty !== null)?.duty;
      const bodies = { leads: namesOf(duty?.leads ?? []), responsibles: namesOf(duty?.responsibles ?? []) };
      return { num, ...bodies, deadline: undefined };
    });
}

function compare(where: string, read: Bodies | undefined, { leads, responsibles }: Bodies): string[] {
  const isLed = sorted(read?.leads) === sorted(leads);
  if (isLed && sorted(read?.responsibles) === sorted(responsibles)) return [];
  return [`${where}: leads ${sorted(read?.leads)}; responsibles ${sorted(read?.responsibles)}`];
}

function sorted(names: readonly string[] | undefined): string {
  return (names ?? []).map(withoutBlanks).sort().join(' ');
}

function same(one: string, other: string): boolean {
  return withoutBlanks(one) === withoutBlanks(other);
}

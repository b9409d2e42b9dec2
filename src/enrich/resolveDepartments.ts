/** Departments: resolves every name in a list of departments to the registry entry that has this name in the plan's region. */
import type { Department, DepartmentRef } from '../model/department.ts';
import type { Duty } from '../model/duty.ts';
import type { Paragraph, Plan } from '../model/plan.ts';
import { toOrdinaryForm } from '../text/forms/ordinaryForm.ts';

/** The plan with its department references resolved; a name missing from the registry keeps null. */
export function resolveDepartments(plan: Plan, registry: Department[]): Plan {
  const known = departmentsByName(registry, plan.region?.slug ?? '');
  const resolve = (reference: DepartmentRef): DepartmentRef => ({
    ...reference,
    department: (known.get(reference.text) ?? known.get(toOrdinaryForm(reference.text)))?.id ?? null,
  });
  const resolveDuty = <Entry extends Duty>(entry: Entry): Entry => ({
    ...entry,
    leads: entry.leads.map(resolve),
    responsibles: entry.responsibles.map(resolve),
  });
  const resolveNamed = (entry: Duty | null): Duty | null => (entry === null ? null : resolveDuty(entry));
  const resolveParagraph = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    duty: resolveNamed(paragraph.duty),
  });
  return {
    ...plan,
    parts: plan.parts.map((part) => ({
      ...part,
      sections: part.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(resolveParagraph) })),
    })),
    domains: plan.domains.map((domain) => ({
      ...domain,
      duty: resolveNamed(domain.duty),
      paragraphs: domain.paragraphs.map(resolveParagraph),
      goals: domain.goals.map(resolveDuty),
      measures: domain.measures.map(resolveDuty),
      tasks: domain.tasks.map(resolveDuty),
    })),
  };
}

/** The departments of a region by each of their names. */
export function departmentsByName(registry: Department[], region: string): Map<string, Department> {
  return new Map(
    registry
      .filter(({ id }) => id.startsWith(`${region}/`))
      .flatMap((one) => [one.name, ...one.aliases.map(({ name }) => name)].map((name) => [name, one])),
  );
}

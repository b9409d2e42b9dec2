/** Departments: every name in a goal's list → the registry entry of the region it is a name of. */
import type { Department, DepartmentRef } from '../model/department.ts';
import type { Plan } from '../model/plan.ts';

/** The plan with its department references resolved; a name the registry does not know keeps null. */
export function resolveDepartments(plan: Plan, registry: Department[]): Plan {
  const ids = idsByName(registry, plan.region?.slug ?? '');
  const resolve = (reference: DepartmentRef): DepartmentRef => ({
    ...reference,
    department: ids.get(reference.text) ?? null,
  });
  return {
    ...plan,
    domains: plan.domains.map((domain) => ({
      ...domain,
      goals: domain.goals.map((goal) => ({
        ...goal,
        leads: goal.leads.map(resolve),
        responsibles: goal.responsibles.map(resolve),
      })),
    })),
  };
}

function idsByName(registry: Department[], region: string): Map<string, string> {
  return new Map(
    registry
      .filter(({ id }) => id.startsWith(`${region}/`))
      .flatMap(({ id, name, aliases }) => [name, ...aliases.map((alias) => alias.name)].map((text) => [text, id])),
  );
}

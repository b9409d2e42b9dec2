/** Ids: moving a domain and what it holds under a new id. */
import type { Domain } from '../model/plan.ts';

/** The domain under another id, its goals and measures with it. */
export function rebaseDomain(domain: Domain, id: string): Domain {
  const rebase = <Entry extends { id: string }>(entry: Entry): Entry => ({
    ...entry,
    id: `${id}${entry.id.slice(domain.id.length)}`,
  });
  return { ...domain, id, goals: domain.goals.map(rebase), measures: domain.measures.map(rebase) };
}

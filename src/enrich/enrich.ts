/** The one place that says in which order facts are added to a plan. */
import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Plan } from '../model/plan.ts';
import type { Registry } from '../model/registry.ts';
import { applyCatalogue } from './catalogue.ts';
import { resolveDepartments } from './departments.ts';
import { assignDomainTopics } from './domainTopics.ts';
import { relateGoals } from './kinship/related.ts';
import { gramsWithout } from './kinship/words.ts';
import { findLaws } from './laws.ts';
import { sparingLongTexts } from './longTexts.ts';
import { findMentions, findTopics } from './mentions.ts';
import { addProfiles } from './profile.ts';
import { addTargets } from './targets/addTargets.ts';

/** A plan with everything the registries, and the catalogue where it lists the plan, can add. */
export function enrich(parsed: Plan, registry: Registry, entry: CatalogueEntry | null): Plan {
  const stages: ((plan: Plan) => Plan)[] = [
    (plan) => assignDomainTopics(plan, registry.domains),
    (plan) => (entry === null ? plan : applyCatalogue(plan, entry, registry.regions)),
    (plan) => resolveDepartments(plan, registry.departments),
    (plan) => addTargets(plan, registry.indicators),
    (plan) => findLaws(plan, registry.laws),
    (plan) => findMentions(plan, registry.functions),
    (plan) => findTopics(plan, registry.topics),
    (plan) => relateGoals(plan, gramsWithout(registry.regions)),
    addProfiles,
  ];
  return sparingLongTexts(parsed, (plan) => stages.reduce((enriched, stage) => stage(enriched), plan));
}

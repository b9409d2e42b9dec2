/** The stages that add facts to a plan, in order. */
import type { CatalogueEntry } from '../model/catalogue.ts';
import type { Plan } from '../model/plan.ts';
import type { ReadingRegistry } from '../model/registry.ts';
import { applyCatalogue } from './sourceFacts.ts';
import { resolveDepartments } from './resolveDepartments.ts';
import { assignDomainTopics } from './domainTopics.ts';
import { relateGoals } from './relateGoals.ts';
import { gramsWithout } from '../text/kinshipGrams.ts';
import { findDeadlines } from './findDeadlines.ts';
import { findLaws } from './findLaws.ts';
import { sparingLongTexts } from './longTexts.ts';
import { findMentions } from './findMentions.ts';
import { findTopics } from './findTopics.ts';
import { addProfiles } from './addProfiles.ts';
import { addTargets } from './addTargets.ts';

/** The plan with everything that the registries can add, and the catalogue if it lists the plan. */
export function enrich(parsed: Plan, registry: ReadingRegistry, entry: CatalogueEntry | null): Plan {
  const stages: ((plan: Plan) => Plan)[] = [
    (plan) => assignDomainTopics(plan, registry),
    (plan) => (entry === null ? plan : applyCatalogue(plan, entry, registry.regions)),
    (plan) => resolveDepartments(plan, registry.departments),
    (plan) => addTargets(plan, registry.indicators),
    findDeadlines,
    (plan) => findLaws(plan, registry.laws),
    (plan) => findMentions(plan, registry.functions, registry.departments),
    (plan) => findTopics(plan, registry.topics),
    (plan) => relateGoals(plan, gramsWithout(plan.region === null ? [] : [plan.region], registry.audiences)),
    addProfiles,
  ];
  return sparingLongTexts(parsed, (plan) => stages.reduce((enriched, stage) => stage(enriched), plan));
}

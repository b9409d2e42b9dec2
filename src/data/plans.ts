/** Queries for plans and their reading sections. */
import { getEntry, render } from 'astro:content';
import type { RenderResult } from 'astro:content';
import type { PublishedPlan, PlanSection, PublishedSource } from '../model/published.ts';
import { getCatalogue } from './catalogue.ts';

/** A reading section: one of the sections of its plan, with the source it was read from. */
export interface SectionPlace {
  plan: PublishedPlan;
  sections: PlanSection[];
  index: number;
  source: PublishedSource;
}

/** All plans, by region code, audiences in the order of their registry, titled texts before others. */
export async function getPlans(): Promise<PublishedPlan[]> {
  return (await getCatalogue()).plans;
}

/** The plan with this id; there must be one. */
export async function getPlan(planId: string): Promise<PublishedPlan> {
  const plan = (await getPlans()).find(({ id }) => id === planId);
  if (plan === undefined) throw new Error(`No plan ${planId}.`);
  return plan;
}

/** The reading sections of a plan, in the order of its text. */
export async function getSections(planId: string): Promise<PlanSection[]> {
  return (await getCatalogue()).sections.get(planId) ?? [];
}

/** Every reading section of every plan, with its place among the sections of its plan. */
export async function getSectionPlaces(): Promise<SectionPlace[]> {
  const { plans, sections, sources } = await getCatalogue();
  return plans.flatMap((plan) => {
    const own = sections.get(plan.id) ?? [];
    const source = sources.get(plan.sourceId);
    if (source === undefined) throw new Error(`No source document ${plan.sourceId}.`);
    return own.map((_, index) => ({ plan, sections: own, index, source }));
  });
}

/** The words of all reading sections of a plan, by slug, in the order of its text. */
export async function renderSections(planId: string): Promise<Map<string, RenderResult['Content']>> {
  const sections = await getSections(planId);
  return new Map(
    await Promise.all(sections.map(async ({ slug }) => [slug, await renderSection(planId, slug)] as const)),
  );
}

/** The words of a reading section, as a component that takes the blocks to render them with. */
export async function renderSection(planId: string, slug: string): Promise<RenderResult['Content']> {
  const entry = await getEntry('sections', `${planId}/${slug}`);
  if (entry === undefined) throw new Error(`No section ${slug} in plan ${planId}.`);
  return (await render(entry)).Content;
}

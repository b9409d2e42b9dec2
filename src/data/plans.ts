/** Queries for plans and their reading pages. */
import { getEntry, render } from 'astro:content';
import type { RenderResult } from 'astro:content';
import type { PublishedPlan, PublishedSource } from '../model/published.ts';
import type { ReadingPage } from '../model/readingPage.ts';
import { getCatalogue } from './catalogue.ts';

/** A reading page, with the source it was read from. */
export interface PageOfPlan {
  plan: PublishedPlan;
  page: ReadingPage;
  source: PublishedSource;
}

/** All plans, by region code, audiences in the order of their registry, titled texts before others. */
export async function getPlans(): Promise<PublishedPlan[]> {
  return (await getCatalogue()).plans;
}

/** Every reading page of every plan. */
export async function getReadingPages(): Promise<PageOfPlan[]> {
  const { plans, sources } = await getCatalogue();
  return plans.flatMap((plan) => {
    const source = sources.get(plan.sourceId);
    if (source === undefined) throw new Error(`No source document ${plan.sourceId}.`);
    return plan.pages.map((page) => ({ plan, page, source }));
  });
}

/** The words of all reading pages of a plan, by slug, in the order of its text. */
export async function renderPages({ id, pages }: PublishedPlan): Promise<Map<string, RenderResult['Content']>> {
  return new Map(await Promise.all(pages.map(async ({ slug }) => [slug, await renderPage(id, slug)] as const)));
}

/** The words of a reading page, as a component that takes the blocks to render them with. */
export async function renderPage(planId: string, slug: string): Promise<RenderResult['Content']> {
  const entry = await getEntry('texts', `${planId}/${slug}`);
  if (entry === undefined) throw new Error(`Plan ${planId} has no text ${slug}.mdx.`);
  return (await render(entry)).Content;
}

/** The words of reading pages, as components. */
import { getEntry, render } from 'astro:content';
import type { RenderResult } from 'astro:content';
import type { PublishedPlan } from '../corpus/publishedPlans.ts';
import { must } from '../text/must.ts';

/** The words of all reading pages of a plan, by slug, in the order of its text. */
export async function renderPages({ id, pages }: PublishedPlan): Promise<Map<string, RenderResult['Content']>> {
  return new Map(await Promise.all(pages.map(async ({ slug }) => [slug, await renderPage(id, slug)] as const)));
}

/** The words of a reading page, as a component that takes the components to render its blocks with. */
export async function renderPage(planId: string, slug: string): Promise<RenderResult['Content']> {
  const entry = must(await getEntry('texts', `${planId}/${slug}`), `text ${slug}.mdx of plan ${planId}`);
  return (await render(entry)).Content;
}

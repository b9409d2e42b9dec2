/** The words of reading pages, as components. */
import { getEntry, render } from 'astro:content';
import type { RenderResult } from 'astro:content';
import { must } from '../text/must.ts';

/** These sections of a plan, each with its words. */
export function renderSections<Section extends { slug: string }>(
  planId: string,
  sections: readonly Section[],
): Promise<(Section & { Content: RenderResult['Content'] })[]> {
  return Promise.all(
    sections.map(async (section) => ({ ...section, Content: await renderPage(planId, section.slug) })),
  );
}

/** The words of a reading page, as a component that takes the components to render its blocks with. */
export async function renderPage(planId: string, slug: string): Promise<RenderResult['Content']> {
  const entry = must(await getEntry('texts', `${planId}/${slug}`), `text ${slug}.mdx of plan ${planId}`);
  return (await render(entry)).Content;
}

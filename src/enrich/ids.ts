/** Changes every id of a plan at once. */
import { mapCommitments } from '../model/commitment.ts';
import type { Plan } from '../model/plan.ts';

/** The plan with every id changed: domains, sections, paragraphs, commitments. Slugs of pages stay. */
export function mapIds(plan: Plan, change: (id: string) => string): Plan {
  const changed = <Entry extends { id: string }>(entry: Entry): Entry => ({ ...entry, id: change(entry.id) });
  return {
    ...plan,
    parts: plan.parts.map((part) => ({
      ...part,
      sections: part.sections.map((section) => ({
        ...changed(section),
        paragraphs: section.paragraphs.map(changed),
      })),
    })),
    domains: plan.domains.map((domain) => ({
      ...changed(mapCommitments(domain, changed)),
      paragraphs: domain.paragraphs.map(changed),
    })),
  };
}

/** The plan with new slugs for some pages, in the ids too. */
export function renamePages(plan: Plan, slugs: ReadonlyMap<string, string>): Plan {
  const rename = (slug: string): string => slugs.get(slug) ?? slug;
  return {
    ...mapIds(plan, (id) => id.replace(/^[^/]*/, rename)),
    pages: plan.pages.map((page) => ({ ...page, slug: rename(page.slug) })),
  };
}

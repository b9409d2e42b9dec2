/** Changes every text of a plan in place: paragraphs of parts and domains, commitments. */
import { mapCommitments } from '../model/commitment.ts';
import type { Paragraph, Plan } from '../model/plan.ts';

/** The fields that all text-bearing values share. */
export type Text = Pick<Paragraph, 'text' | 'lines' | 'laws' | 'topics' | 'mentions'>;

/** The plan with `change` applied to every text, in the order of the plan. */
export function mapTexts(plan: Plan, change: <Entry extends Text>(entry: Entry) => Entry): Plan {
  return {
    ...plan,
    parts: plan.parts.map((part) => ({
      ...part,
      sections: part.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(change) })),
    })),
    domains: plan.domains.map((domain) => ({
      ...mapCommitments(domain, change),
      paragraphs: domain.paragraphs.map(change),
    })),
  };
}

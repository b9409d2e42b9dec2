/** Plan → its words with their places, for checking quotations; and the page that checks against all plans. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Quotable, QuotableBlock } from '../../text/quote/quotable.ts';
import { commitmentOf, placesIn } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { formatCount, sectionTextName } from '../../naming/names.ts';
import type { Link } from '../../naming/links.ts';
import { nameInPlan, pathOf, toHeadingLink, toParagraphLink } from '../../naming/placeLinks.ts';
import { sentencesOf } from '../../naming/routes/itemRoutes.ts';
import { quotableDataPath } from '../../naming/routes/siteRoutes.ts';

export interface QuotableFile {
  plan: PublishedPlan;
  /** The file, as it is served. */
  text: string;
  /** SHA-256 of the file. */
  sha256: string;
}

/** A file that the page can load, with the size and hash by which readers can verify it. */
export interface QuotableRow extends Link {
  size: string;
  sha256: string;
}

export interface VerifyPage {
  head: PageHead;
  rows: QuotableRow[];
}

export function toVerifyPage(files: QuotableFile[]): VerifyPage {
  return {
    head: {
      title: '核对引文',
      description: '把引文贴进来，看它是否与规划原文一字不差；有出入的，指出从哪个字起不同。核对在本页进行，不上传。',
      breadcrumbs: [{ label: '核对引文', path: null }],
    },
    rows: files.map(({ plan, text, sha256 }) => ({
      label: plan.displayTitle,
      path: quotableDataPath(plan.id),
      size: formatCount(new TextEncoder().encode(text).length, '字节'),
      sha256,
    })),
  };
}

/** The file of a plan: commitments and all other text, each with its place. */
export function formatQuotable(plan: PublishedPlan): string {
  const quotable: Quotable = { plan: plan.displayTitle, blocks: [...domainBlocks(plan), ...partBlocks(plan)] };
  return `${JSON.stringify(quotable)}\n`;
}

function domainBlocks(plan: PublishedPlan): QuotableBlock[] {
  return plan.domains.flatMap((domain) => [
    ...placesIn({ plan, domain }).map(toCommitmentBlock),
    ...domain.paragraphs.map((paragraph) =>
      toTextBlock(domain.heading, toParagraphLink({ plan, domain, paragraph }), paragraph.text),
    ),
  ]);
}

function partBlocks(plan: PublishedPlan): QuotableBlock[] {
  return plan.parts.flatMap((part) =>
    part.sections.flatMap((section) => {
      const under = section.heading === null ? null : part.heading;
      const heading = toHeadingLink(part, section);
      const label = sectionTextName(part, section);
      return [
        ...(heading === null ? [] : [toTextBlock(under, { ...heading, label }, heading.label)]),
        ...section.paragraphs.map((paragraph) =>
          toTextBlock(under, toParagraphLink({ plan, part, section, paragraph }), paragraph.text),
        ),
      ];
    }),
  );
}

function toCommitmentBlock(place: Place): QuotableBlock {
  const { text } = commitmentOf(place);
  const sentences = sentenceRanges(text).map(([start, end]) => text.slice(start, end));
  return [nameInPlan(place), sentencesOf(pathOf(place)), sentences];
}

/** Words under a heading, with their place. */
function toTextBlock(under: string | null, { label, path }: Link, text: string): QuotableBlock {
  return [under === null ? label : `${under} ${label}`, path, [text]];
}

/** Plan → its words with their places, for checking quotations; and the page that checks against all plans. */
import type { PublishedPlan } from '../../model/published.ts';
import type { Quotable, QuotableBlock } from '../../text/quote/quotable.ts';
import type { SearchRecord } from '../../search/records/record.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { formatCount } from '../../naming/names.ts';
import type { Link } from '../../naming/links.ts';
import { sentencesOf } from '../../naming/routes/itemRoutes.ts';
import { quotableDataPath } from '../../naming/routes/siteRoutes.ts';
import { toSearchRecords } from '../../search/records/searchRecords.ts';

export interface QuotableFile {
  plan: PublishedPlan;
  /** The file, as it is served. */
  text: string;
  /** Of the file. */
  sha256: string;
}

/** A file that the page can load, with what lets a reader check it. */
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

/** The file of a plan: goals, measures and all other text, each with its place. */
export function formatQuotable(plan: PublishedPlan): string {
  const blocks = toSearchRecords(plan).flatMap(toBlocks);
  const quotable: Quotable = { plan: plan.displayTitle, blocks };
  return `${JSON.stringify(quotable)}\n`;
}

function toBlocks({ kind, place, label, blocks }: SearchRecord): QuotableBlock[] {
  const name = place === null ? label : `${place} ${label}`;
  return blocks.map(({ text, url }) => {
    if (kind === 'text') return [name, url, [text]];
    const sentences = sentenceRanges(text).map(([start, end]) => text.slice(start, end));
    return [name, sentencesOf(url), sentences];
  });
}

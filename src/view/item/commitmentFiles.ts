/** A commitment as files beside its page: as data, and as words in Markdown. */
import type { BlockContent, ListItem, PhrasingContent, Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Corpus } from '../../corpus/corpus.ts';
import { commitmentOf, kindOf } from '../../corpus/places.ts';
import type { Place } from '../../corpus/places.ts';
import { sourceOf } from '../../corpus/publishedSources.ts';
import type { PublishedSource } from '../../corpus/publishedSources.ts';
import { formatItemName } from '../../naming/itemNames.ts';
import { formatLines } from '../../naming/names.ts';
import { pathOf } from '../../naming/placeLinks.ts';
import { itemDataPath, itemMarkdownPath } from '../../naming/routes/itemRoutes.ts';
import { sourceFilePath, sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { siteName, siteStatement } from '../../naming/siteName.ts';
import { formatPress } from '../shared/citation/press.ts';
import { toCitedCommitment } from '../../naming/citation/work.ts';
import { toDocumentLine } from '../shared/documentLine.ts';
import { toAddress } from '../shared/pageHead.ts';
import type { Alternate } from '../shared/pageHead.ts';
import { toTargetRows } from '../shared/targetRows.ts';

/** The files of a commitment, by the path of its page, for the head of that page. */
export function toCommitmentAlternates(path: string): Alternate[] {
  return [
    { type: 'application/json', path: itemDataPath(path) },
    { type: 'text/markdown', path: itemMarkdownPath(path) },
  ];
}

/**
 * The commitment as in plan.json, with its plan, its domain and its source: all that the file needs to be understood alone.
 * As JSON text. `site` is the published address.
 */
export function formatCommitmentData(place: Place, { sources }: Corpus, site: URL | undefined): string {
  const { plan, domain } = place;
  const { id, title, displayTitle, audience, region, period, issued } = plan;
  const { heading, topic, num } = domain;
  const commitment = commitmentOf(place);
  const source = sourceOf(plan, sources);
  const data = {
    address: toAddress(pathOf(place), site),
    kind: kindOf(place),
    plan: { id, title, displayTitle, audience, region: region.code, period, issued },
    domain: { num, heading, topic },
    source: {
      file: toAddress(sourceFilePath(source.id, source.file), site),
      sha256: source.sha256,
      lines: commitment.lines,
    },
    commitment,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

const writer = unified().use(remarkStringify, { bullet: '-' });

/** The words of the commitment, who answers, its targets and its source, as Markdown. */
export function formatCommitmentMarkdown(place: Place, { sources }: Corpus, site: URL | undefined): string {
  const { plan, domain } = place;
  const { text } = commitmentOf(place);
  const root: Root = {
    type: 'root',
    children: [
      {
        type: 'heading',
        depth: 1,
        children: [words(`${plan.displayTitle} ${domain.heading} ${formatItemName(place)}`)],
      },
      { type: 'blockquote', children: [paragraph(words(text))] },
      { type: 'list', spread: false, children: factsOf(place, sourceOf(plan, sources), site) },
      paragraph(words(`${siteName}，${siteStatement}。`)),
    ],
  };
  return writer.stringify(root);
}

function factsOf(place: Place, source: PublishedSource, site: URL | undefined): ListItem[] {
  const { plan } = place;
  const { leads, responsibles, collective, targets, lines } = commitmentOf(place);
  const { facts, period } = toDocumentLine(plan);
  const namesOf = (departments: readonly { text: string }[]): string => departments.map(({ text }) => text).join('、');
  const link = (label: string, path: string): PhrasingContent => ({
    type: 'link',
    url: toAddress(path, site),
    children: [words(label)],
  });
  return [
    listItem(words(`文件：${[...facts, ...(period === null ? [] : [period.years])].join('，')}`)),
    ...(leads.length > 0 ? [listItem(words(`牵头：${namesOf(leads)}`))] : []),
    ...(responsibles.length > 0 ? [listItem(words(`责任：${namesOf(responsibles)}`))] : []),
    ...(collective === null ? [] : [listItem(words(`另有：${collective}`))]),
    ...toTargetRows(targets).map(({ indicator, value, quote }) =>
      listItem(words(`目标值：${indicator} ${value}，原文“${quote}”`)),
    ),
    listItem(words('原文：'), link(`${source.file} ${formatLines(lines)}`, sourceLinePath(source.id, lines[0]))),
    listItem(words('引用：'), words(formatPress(toCitedCommitment(place)).before)),
    listItem(words('本页：'), link(toAddress(pathOf(place), site), pathOf(place))),
  ];
}

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

function listItem(...children: PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

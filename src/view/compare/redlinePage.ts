/** Props of the page of two texts of one plan, whole or one chapter of it. */
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { PageHead } from '../shared/pageHead.ts';
import type { Link } from '../../naming/links.ts';
import type { BodyName } from '../../text/diff/diffTokens.ts';
import { pairDomainPath, pairPath } from '../../naming/routes/compareRoutes.ts';
import { toDomainHead } from './pairDomainPage.ts';
import { toPairHead, toPlanSide } from './pairPage.ts';
import type { PlanSide } from './pairPage.ts';
import { toPairLink } from './pairs.ts';
import type { PlanPair } from './pairs.ts';
import { changeKinds } from './redline/changeKindNames.ts';
import type { ChangeKind } from './redline/changeKindNames.ts';
import { toClauseRows, toDepartmentRows, toNumberRows } from './redline/changeRows.ts';
import type { ChangeRow } from './redline/changeRows.ts';
import type { RedlineBlock } from './redline/redline.ts';
import { chapterOf, partsChapter } from './redline/textPairs.ts';

export interface RedlineChapter {
  /** Topic of the domain, or `parts`; also its anchor. */
  id: string;
  name: string;
  /** Its own page. */
  path: string;
  blocks: RedlineBlock[];
  counts: Record<ChangeKind, number>;
}

export interface RedlinePage {
  head: PageHead;
  heading: string;
  one: PlanSide;
  two: PlanSide;
  /** This page. */
  path: string;
  /** The whole redline; null on that page itself. */
  whole: Link | null;
  chapters: RedlineChapter[];
  total: Record<ChangeKind, number>;
  numbers: ChangeRow[];
  departments: ChangeRow[];
  /** Clauses and whole blocks that only one of the texts has. */
  added: ChangeRow[];
  removed: ChangeRow[];
  previous: Link | null;
  next: Link | null;
}

type Common = Pick<RedlinePage, 'one' | 'two' | 'chapters' | 'total' | 'numbers' | 'departments' | 'added' | 'removed'>;

/** The chapters: domains in the order of the first text, then everything outside domains. */
export function toChapters({ one, two }: PlanPair, redline: readonly RedlineBlock[]): RedlineChapter[] {
  const names = new Map([...two.domains, ...one.domains].map((domain) => [chapterOf(domain), domain.heading]));
  const ids = [...new Set([...[...one.domains, ...two.domains].map(chapterOf), partsChapter])];
  return ids
    .map((id) => {
      const blocks = redline.filter(({ chapter }) => chapter === id);
      return {
        id,
        name: names.get(id) ?? '领域以外',
        path: pairDomainPath(one.id, two.id, id),
        blocks,
        counts: countKinds(blocks),
      };
    })
    .filter(({ blocks }) => blocks.length > 0);
}

/** The page of all chapters. */
export function toRedlinePage(pair: PlanPair, chapters: RedlineChapter[]): RedlinePage {
  const { label } = toPairLink(pair);
  return {
    ...toCommon(pair, chapters),
    head: { ...toPairHead(pair), title: `${label}逐字对照` },
    heading: `${pair.one.displayTitle}：两个文本逐字对照`,
    path: pairPath(pair.one.id, pair.two.id),
    whole: null,
    previous: null,
    next: null,
  };
}

/** The page of one chapter. */
export function toRedlineChapterPage(pair: PlanPair, chapters: RedlineChapter[], index: number): RedlinePage {
  const chapter = chapters[index];
  if (chapter === undefined) throw new Error(`The redline has no chapter at ${String(index)}.`);
  const toLink = (other: RedlineChapter | undefined): Link | null =>
    other === undefined ? null : { label: other.name, path: other.path };
  return {
    ...toCommon(pair, [chapter]),
    head: toDomainHead(pair, chapter.name),
    heading: chapter.name,
    path: chapter.path,
    whole: { label: `${pair.one.displayTitle}：两个文本逐字对照`, path: pairPath(pair.one.id, pair.two.id) },
    previous: toLink(chapters[index - 1]),
    next: toLink(chapters[index + 1]),
  };
}

/** The departments of a plan's region, in every spelling. */
export function departmentNamesOf(
  { region }: PublishedPlan,
  departments: readonly { id: string; name: string; aliases: { name: string }[] }[],
): BodyName[] {
  return departments
    .filter(({ id }) => id.startsWith(`${region.slug}/`))
    .flatMap(({ id, name, aliases }) =>
      [name, ...aliases.map((alias) => alias.name)].map((written) => ({ name: written, body: id })),
    );
}

function toCommon({ one, two }: PlanPair, chapters: RedlineChapter[]): Common {
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  const names = new Map(chapters.map(({ id, name }) => [id, name]));
  return {
    one: toPlanSide(one),
    two: toPlanSide(two),
    chapters,
    total: countKinds(blocks),
    numbers: toNumberRows(blocks, names),
    departments: toDepartmentRows(blocks, names),
    added: toClauseRows(blocks, names, 'two'),
    removed: toClauseRows(blocks, names, 'one'),
  };
}

/** The number of blocks with each kind of change. */
function countKinds(blocks: readonly RedlineBlock[]): Record<ChangeKind, number> {
  const count = (kind: ChangeKind): number => blocks.filter(({ kinds }) => kinds.includes(kind)).length;
  return Object.fromEntries(changeKinds.map((kind) => [kind, count(kind)])) as Record<ChangeKind, number>;
}

/** Suspected slips of all texts as a list: those that change the sense first, then in the order of the texts. */
import type { Corpus } from '../../corpus/corpus.ts';
import { commitmentOf, paragraphPlacesOf, placesOf } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { toItemLinkInFull } from '../../naming/itemNames.ts';
import { toParagraphLink } from '../../naming/placeLinks.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { toTypoNote } from '../shared/typoNotes.ts';

export interface TypoRow {
  /** The goal, measure or paragraph. */
  place: Link;
  /** The line of its text. */
  source: Link;
  /** What is suspected, and why. */
  note: string;
  changesSense: boolean;
  /** Its text: anchor of its list, and short name. */
  plan: Pick<TypoGroup, 'id' | 'name'>;
}

/** Slips that are listed together. */
export interface TypoGroup {
  /** Anchor. */
  id: string;
  name: string;
  typos: TypoRow[];
}

/** Those that change the sense, then the rest text by text. */
export function groupTypos(rows: readonly TypoRow[]): TypoGroup[] {
  const first = { id: 'typos-sense', name: '影响文意的' };
  const groupOf = ({ changesSense, plan }: TypoRow): TypoRow['plan'] => (changesSense ? first : plan);
  const groups = new Map(rows.map(groupOf).map((group) => [group.id, group]));
  return [...groups.values()].map((group) => ({ ...group, typos: rows.filter((row) => groupOf(row).id === group.id) }));
}

export function toTypoRows({ texts, typos }: Pick<Corpus, 'texts' | 'typos'>): TypoRow[] {
  const rows = texts.flatMap((plan) =>
    linksOf(plan).flatMap(({ id, place }) =>
      (typos.get(id) ?? []).map((typo) => ({
        place,
        source: { label: `原文第${String(typo.line)}行`, path: sourceLinePath(plan.sourceId, typo.line) },
        note: toTypoNote(typo),
        changesSense: typo.changesSense,
        plan: { id: `typos-${plan.code}`, name: shortPlanName(plan) },
      })),
    ),
  );
  return rows.toSorted((a, b) => Number(b.changesSense) - Number(a.changesSense));
}

/** Every goal, measure and paragraph of a plan: its id, and a link to it. */
function linksOf(plan: PublishedPlan): { id: string; place: Link }[] {
  return [
    ...placesOf(plan).map((place) => ({ id: commitmentOf(place).id, place: toItemLinkInFull(place) })),
    ...paragraphPlacesOf(plan).map((place) => {
      const { label, path } = toParagraphLink(place);
      return { id: place.paragraph.id, place: { label: `${shortPlanName(plan)} ${label}`, path } };
    }),
  ];
}

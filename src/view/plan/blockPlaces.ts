/**
 * Blocks of a reading page: everything that the page shows of a block besides its printed text, which is in the MDX.
 */
import { commitmentOf, placesOf } from '../../corpus/places.ts';
import type { HeldCommitment } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { PlacedTypo, TyposByText } from '../../corpus/typos.ts';
import type { Duty } from '../../model/duty.ts';
import type { Paragraph } from '../../model/plan.ts';
import type { ReadingBlock, ReadingPage } from '../../model/readingPage.ts';
import type { HeadingKind } from '../../model/tree.ts';
import { departmentPath } from '../../naming/routes/departmentRoutes.ts';
import { commitmentPath } from '../../naming/routes/itemRoutes.ts';
import { sourceLinePath } from '../../naming/routes/siteRoutes.ts';
import { markKinds, toMarks } from '../shared/sentenceRuns.ts';
import type { Mark, MarkKind } from '../shared/sentenceRuns.ts';

export interface ReadingPlace {
  planId: string;
  /** Slug of the section. */
  slug: string;
  sourceId: string;
  /** Of the data of the plan. */
  version: string;
  /** True when no heading of a part is above those of the sections, which are then one level below the page's own. */
  sectionsFirst: boolean;
  /** True when the section is so long that its goals and measures are folded, all but the first goals. */
  foldsLists: boolean;
  /** In the order of the text, like the elements of the MDX. */
  blocks: BlockPlace[];
}

/** One block of a reading page. */
export interface BlockPlace {
  /** Its anchor on the page where it is shown; null for a heading that opens no numbered section. */
  id: string | null;
  /** Its anchor on the page of its section. */
  anchor: string | null;
  layout: ReadingBlock;
  /** Path of its own page, for commitments; null for the rest. */
  path: string | null;
  /** The marks found in its words. */
  marks: Mark[];
  /** The suspected slips in its words. */
  typos: readonly PlacedTypo[];
  /** Paths of departments by the names in its list, without names that resolve to none. */
  departmentPaths: ReadonlyMap<string, string>;
}

/** Props of the component of a block. */
export interface BlockProps {
  place: ReadingPlace;
  block: BlockPlace;
  /** The block as printed, from its number to its departments. */
  text: string;
}

/** With more characters than this a section has more than six screens of a phone. */
const mostAtOnce = 2000;

export interface HeadingProps extends BlockProps {
  kind: HeadingKind;
}

/** The place of a page's blocks on that page, or on one page with all others of the plan. */
export function toReadingPlace(
  plan: PublishedPlan,
  { slug, kind, nested, characters, blocks }: ReadingPage,
  on: 'own page' | 'whole plan',
  typos: TyposByText,
): ReadingPlace {
  const textsById = readTexts(plan);
  return {
    planId: plan.id,
    slug,
    sourceId: plan.sourceId,
    version: plan.version,
    sectionsFirst: on === 'own page' && nested && kind !== 'domain',
    foldsLists: kind === 'domain' && characters > mostAtOnce,
    blocks: blocks.map((layout) => {
      const { anchor } = layout;
      const id = anchor === null ? '' : `${plan.id}/${slug}/${anchor}`;
      return {
        id: anchor !== null && on === 'whole plan' ? `${slug}-${anchor}` : anchor,
        anchor,
        layout,
        typos: typos.get(id) ?? [],
        ...toFacts(textsById.get(id)),
      };
    }),
  };
}

/** The kinds of marks in the words of these places. */
export function toMarkKinds(places: readonly ReadingPlace[]): MarkKind[] {
  const marks = places.flatMap(({ blocks }) => blocks.flatMap((block) => block.marks));
  return markKinds.filter((kind) => marks.some((mark) => mark.kind === kind));
}

/** Path of a line of the source this section was read from. */
export function linePathAt({ sourceId }: ReadingPlace, line: number): string {
  return sourceLinePath(sourceId, line);
}

/** The texts of a plan by id: commitments and paragraphs. */
type ReadText = HeldCommitment | { paragraph: Paragraph };

function readTexts(plan: PublishedPlan): Map<string, ReadText> {
  const { domains, parts } = plan;
  const paragraphs = [...domains, ...parts.flatMap(({ sections }) => sections)].flatMap((around) => around.paragraphs);
  return new Map<string, ReadText>([
    ...paragraphs.map((paragraph) => [paragraph.id, { paragraph }] as const),
    ...placesOf(plan).map((place) => [commitmentOf(place).id, place] as const),
  ]);
}

function toFacts(text: ReadText | undefined): Pick<BlockPlace, 'path' | 'marks' | 'departmentPaths'> {
  if (text === undefined) return { path: null, marks: [], departmentPaths: new Map() };
  if ('paragraph' in text) return { path: null, marks: [], departmentPaths: toDepartmentPaths(text.paragraph.duty) };
  const commitment = commitmentOf(text);
  return {
    path: commitmentPath(commitment.id),
    marks: toMarks(commitment),
    departmentPaths: toDepartmentPaths('leads' in commitment ? commitment : null),
  };
}

function toDepartmentPaths(duty: Duty | null): Map<string, string> {
  if (duty === null) return new Map();
  return new Map(
    [...duty.leads, ...duty.responsibles].flatMap(({ text, department }) =>
      department === null ? [] : [[text, departmentPath(department)]],
    ),
  );
}

/** Props of the pages about the site itself: 关于, 方法, 无障碍, 404. Every figure in them is counted from the data. */
import { formatKinds } from '../../naming/kindCounts.ts';
import { commitmentsOf } from '../../model/commitment.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import { countBare, countWords } from '../../corpus/topicsAndLaws.ts';
import type { LawPlaces } from '../../corpus/topicsAndLaws.ts';
import { isProgramme } from '../../naming/lawNames.ts';
import type { PageHead } from '../shared/pageHead.ts';
import { toPlanLink } from '../../naming/links.ts';
import type { Link } from '../../naming/links.ts';
import { shortPlanName } from '../../naming/names.ts';
import { sourcePath } from '../../naming/routes/siteRoutes.ts';

interface SourceRow extends Link {
  plans: Link[];
  lines: number;
  sha256: string;
}

export interface MethodPage {
  sources: SourceRow[];
  counts: Record<'plans' | 'domains' | 'joins' | 'targets' | 'linked', number> & { commitments: string };
  /** Places that cite documents, those among them without 《》; programmes named, and the places that name them. */
  cited: Record<'documents' | 'bare' | 'programmes' | 'named', number>;
  /** Plans whose text does not print its own title. */
  untitled: Link[];
  /** Plans whose period is inferred. */
  inferred: Link[];
  /** Further texts of a plan that the site also has with its title. */
  others: Link[];
}

export const aboutHead: PageHead = {
  title: '关于知规',
  description: '知规是什么，不是什么，怎样分清规划原文和本站的话。',
  breadcrumbs: [{ label: '关于', path: null }],
};

export const methodHead: PageHead = {
  title: '方法与局限',
  description: '知规怎样把规划文本变成逐条可查的页面，怎样保证一字不丢，还有哪些做不到。',
  breadcrumbs: [{ label: '方法', path: null }],
};

export const accessibilityHead: PageHead = {
  title: '无障碍声明',
  description: '本站做到了哪些无障碍要求，怎样检验，还有哪些不足。',
  breadcrumbs: [{ label: '无障碍声明', path: null }],
};

export const notFoundHead: PageHead = {
  title: '没有这个页面',
  description: '这个地址没有页面。',
  breadcrumbs: [{ label: '没有这个页面', path: null }],
  lost: true,
};

export function toMethodPage({ plans, texts, counts, sources: received, laws }: Corpus): MethodPage {
  const sources = [...received.values()];
  const domains = plans.flatMap((plan) => plan.domains);
  const items = domains.flatMap(commitmentsOf);
  const targets = items.flatMap((item) => item.targets);
  const named = (chosen: PublishedPlan[]): Link[] =>
    chosen.map((plan) => ({ ...toPlanLink(plan), label: shortPlanName(plan) }));
  return {
    sources: sources.map(({ id, file, lines, sha256, plans: read }) => ({
      label: file,
      path: sourcePath(id),
      plans: named(read),
      lines: lines.length,
      sha256,
    })),
    counts: {
      plans: counts.plans,
      commitments: formatKinds(counts).join('、'),
      targets: counts.targets,
      domains: domains.length,
      linked: targets.filter(({ indicatorId }) => indicatorId !== null).length,
      joins: countJoins(texts),
    },
    cited: countCited(laws),
    untitled: named(texts.filter(({ title }) => title === null)),
    inferred: named(texts.filter(({ period }) => period !== null && !period.stated)),
    others: named(texts.filter(({ otherText }) => otherText)),
  };
}

function countCited(laws: LawPlaces[]): MethodPage['cited'] {
  const [programmes, documents] = [
    laws.filter(({ law, places }) => isProgramme(law) && places.length > 0),
    laws.filter(({ law }) => !isProgramme(law)),
  ];
  const countPlaces = (entries: LawPlaces[]): number =>
    entries.reduce((sum, { places }) => sum + countWords(places), 0);
  return {
    documents: countPlaces(documents),
    bare: documents.reduce((sum, { places }) => sum + countBare(places), 0),
    programmes: programmes.length,
    named: countPlaces(programmes),
  };
}

/** The places where a sentence was cut by a page break and is joined again. */
function countJoins(texts: PublishedPlan[]): number {
  return texts.reduce(
    (sum, { messages }) => sum + messages.filter(({ ruleId }) => ruleId === 'page-break-joined').length,
    0,
  );
}

/** Plan → text in a layout: the same content, typed another way. One string per paragraph. */
import type { Domain, Goal, Part, Plan } from '../../../src/model/plan.ts';
import type { Layout } from './layout.ts';

/** The paragraphs of a plan. */
export function renderPlan(plan: Plan, layout: Layout): string[] {
  let num = 0;
  const parts = plan.parts.flatMap((part) => {
    if (part.heading === null) return part.sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    const preface = part.kind === 'preface';
    num += preface ? 0 : 1;
    const heading = preface ? '前 言' : layout.part(num, part.heading);
    return [heading, ...(part.kind === 'domains' ? renderDomains(plan.domains, layout) : renderSections(part))];
  });
  return [...layout.title(plan), ...parts];
}

function renderSections({ sections }: Part): string[] {
  return sections.flatMap(({ num, heading, runIn, paragraphs }) => {
    const label = num === null ? '' : `（${num}）`;
    const texts = paragraphs.map(
      (paragraph) => `${paragraph.num === null ? '' : `${paragraph.num}.`}${paragraph.text}`,
    );
    if (runIn) return [`${label}${texts[0] ?? ''}`, ...texts.slice(1)];
    return heading === null ? texts : [`${label}${heading}`, ...texts];
  });
}

function renderDomains(domains: Domain[], layout: Layout): string[] {
  return domains.flatMap(({ heading, goals, measures }, at) => [
    layout.domain(at + 1, heading),
    ...renderList(
      'goal',
      goals.map((goal) => renderGoal(goal, layout)),
      layout,
    ),
    ...renderList(
      'measure',
      measures.map(({ num, text }) => [`${layout.item(num ?? 0)}${text}`]),
      layout,
    ),
  ]);
}

function renderGoal(goal: Goal, layout: Layout): string[] {
  const [first = '', ...others] = layout.duty(goal);
  const words = `${layout.item(goal.num ?? 0)}${goal.text}`;
  return first.startsWith('（')
    ? [`${words}${first}`, ...others]
    : [words, first, ...others].filter((line) => line !== '');
}

function renderList(opens: 'goal' | 'measure', items: string[][], layout: Layout): string[] {
  const lines = items.flat();
  const marker = layout.marker(opens);
  return layout.inline ? [`${marker}${lines[0] ?? ''}`, ...lines.slice(1)] : [marker, ...lines];
}

/** A table of contents for a rendered plan: its part and domain headings. */
export function renderContents(plan: Plan, layout: Layout, leaders: string): string[] {
  let num = 0;
  const entries = plan.parts.flatMap((part) => {
    if (part.heading === null) return [];
    num += part.kind === 'preface' ? 0 : 1;
    const heading = part.kind === 'preface' ? '前 言' : layout.part(num, part.heading);
    const domains =
      part.kind === 'domains' ? plan.domains.map((domain, at) => layout.domain(at + 1, domain.heading)) : [];
    return [heading, ...domains];
  });
  return ['目 录', ...entries.map((entry, at) => (leaders === '' ? entry : `${entry}${leaders}${at + 1}`))];
}

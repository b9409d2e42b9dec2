/** A plan in the result: its facts, then outline, targets, departments and messages, each folded. */
import type {
  TextPlace,
  TrialBody,
  TrialFact,
  TrialMention,
  TrialNode,
  TrialPlan,
  TrialRemark,
  TrialTarget,
} from '../reading/trial.ts';
import { formatGrouped } from '../../../naming/groupedNumber.ts';
import { make, makeFolded, makeLongList } from '../../page/make.ts';

/** Marks a place in the text, and remembers the button that led there. */
export type GoTo = (place: TextPlace, from: HTMLElement) => void;

/** The plan as a section; `heading` is the id of its heading. */
export function makePlan(plan: TrialPlan, heading: string, goTo: GoTo): HTMLElement {
  const { title, place, facts, counts, outline, targets, bodies, remarks } = plan;
  return make(
    'section',
    { 'aria-labelledby': heading, class: 'plan' },
    make('h2', { id: heading }, title),
    make(
      'p',
      { class: 'counts-line' },
      `${counts.map(({ label, value }) => `${label} ${String(value)}`).join('，')}。`,
    ),
    makeFacts(facts, place, goTo),
    makeFolded('目录和条目', () => outline.map((node) => makeNode(node, goTo)), true),
    makeFolded(`目标值（${formatGrouped(targets.length)}）`, () => makeTargets(targets, goTo)),
    makeFolded(`部门（${formatGrouped(bodies.length)}）`, () => makeBodies(bodies, goTo)),
    makeRemarks(remarks, goTo),
  );
}

/** The messages, folded; a sentence when there is none. */
export function makeRemarks(remarks: readonly TrialRemark[], goTo: GoTo): HTMLElement {
  const count = remarks.reduce((sum, { places }) => sum + places.length, 0);
  if (count === 0) return make('p', { class: 'note' }, '没有需要核对的地方。');
  return makeFolded(`需要核对的地方（${String(count)}）`, () => remarks.map((remark) => makeRemark(remark, goTo)));
}

function makeRemark({ severity, grave, finding, remedy, places }: TrialRemark, goTo: GoTo): HTMLElement {
  const rows = makeLongList(make('ul', { class: 'places' }), places, ({ words, place }) =>
    make('li', {}, ...(place === null ? [] : [makeJump(place, goTo, true)]), make('span', { class: 'words' }, words)),
  );
  const kind = make('strong', { class: grave ? 'grave' : undefined }, severity);
  return make(
    'div',
    { class: 'remark' },
    make('p', {}, kind, ` ${finding}共 ${String(places.length)} 处。`),
    make('p', { class: 'note' }, remedy),
    ...rows,
  );
}

function makeFacts(facts: readonly TrialFact[], place: TextPlace, goTo: GoTo): HTMLElement {
  const list = make('dl', { class: 'facts' });
  for (const { label, value, remark } of facts) {
    const words = value ?? '原文未载';
    const said = make('dd', { class: value === null ? 'absent' : undefined }, words);
    if (remark !== null) said.append(make('small', {}, `（${remark}）`));
    list.append(make('div', {}, make('dt', {}, label), said));
  }
  list.append(make('div', {}, make('dt', {}, '在原文中'), make('dd', {}, makeJump(place, goTo))));
  return list;
}

/** A heading folds what is below it; an item or paragraph is its words, its place and its facts. */
function makeNode(node: TrialNode, goTo: GoTo): HTMLElement {
  const { kind, label, words, place, facts, children } = node;
  const said = facts.map((fact) => make('p', { class: 'fact' }, fact));
  if (kind === 'heading') {
    const title = `${label} ${words}`.trim();
    const below = (): Node[] =>
      makeLongList(make('div', { class: 'below' }), children, (child) => makeNode(child, goTo));
    if (children.length === 0) return make('div', { class: 'entry' }, make('p', {}, title, makeJump(place, goTo)));
    return makeFolded(title, () => [make('p', { class: 'lead-line' }, makeJump(place, goTo)), ...said, ...below()]);
  }
  const number = label === '' ? [] : [make('strong', {}, label), ' '];
  return make(
    'div',
    { class: 'entry' },
    make('p', {}, ...number, make('span', { class: 'words' }, words), makeJump(place, goTo)),
    ...said,
  );
}

function makeTargets(targets: readonly TrialTarget[], goTo: GoTo): Node[] {
  if (targets.length === 0) return [make('p', { class: 'note' }, '条目里没有认出写明数值的目标。')];
  const head = ['指标', '原文写法', '读作', '年份', '出处'].map((name) => make('th', { scope: 'col' }, name));
  const body = make('tbody', {});
  const table = make('table', { class: 'stacked' }, make('thead', {}, make('tr', {}, ...head)), body);
  const [, more] = makeLongList(body, targets, ({ indicator, written, value, years, domain, item, place }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, indicator),
      make('td', { class: 'words' }, written),
      make('td', {}, value),
      make('td', { class: 'years' }, years === '' ? '未写' : years),
      make('td', {}, `${domain} ${item}`, makeJump(place, goTo)),
    ),
  );
  return [table, ...(more === undefined ? [] : [more])];
}

function makeBodies(bodies: readonly TrialBody[], goTo: GoTo): Node[] {
  if (bodies.length === 0) return [make('p', { class: 'note' }, '条目后面没有写明牵头单位或责任单位。')];
  return makeLongList(make('div', { class: 'below' }), bodies, ({ name, leads, responsibles }) => {
    const title = `${name}：牵头 ${String(leads.length)}，责任 ${String(responsibles.length)}`;
    return makeFolded(title, () => [...makeMentions('牵头', leads, goTo), ...makeMentions('责任', responsibles, goTo)]);
  });
}

function makeMentions(role: string, mentions: readonly TrialMention[], goTo: GoTo): Node[] {
  if (mentions.length === 0) return [];
  const list = makeLongList(make('ul', { class: 'places' }), mentions, ({ label, place }) =>
    make('li', {}, label, makeJump(place, goTo)),
  );
  return [make('p', { class: 'role' }, role), ...list];
}

/** The button that leads to a place and names it: its lines, and its first column where that is asked for. */
function makeJump({ lines: [first, last], spans }: TextPlace, goTo: GoTo, exact = false): HTMLButtonElement {
  const lines = first === last ? `第${String(first)}行` : `第${String(first)}—${String(last)}行`;
  const column = exact && spans[0] !== undefined ? `第${String(spans[0].column)}字` : '';
  const name = `${lines}${column}`;
  const button = make('button', { type: 'button', class: 'jump', 'aria-label': `看原文${name}` }, name);
  button.addEventListener('click', () => goTo({ lines: [first, last], spans }, button));
  return button;
}

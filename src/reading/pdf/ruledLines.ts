/** Rules → lines, and lines that touch one another: the rules of one table. */
import type { DrawnRule } from './readRules.ts';

/** A line of one or more rules: where it is across, and from where to where it goes. */
export interface RuledLine {
  at: number;
  from: number;
  to: number;
}

/** Lines that touch one another, directly or by others. */
export interface RuledGroup {
  level: RuledLine[];
  upright: RuledLine[];
}

/** In points: rules so near touch, or are one. */
const NEAR = 3;
/** A page with more is a drawing; each line is compared with each. */
const MOST_LINES = 400;

/** The groups of a page; none for a drawing. */
export function toRuledGroups(rules: readonly DrawnRule[]): RuledGroup[] {
  const isLevel = ({ x0, x1, y0, y1 }: DrawnRule): boolean => x1 - x0 > y1 - y0;
  const level = toLines(rules.filter(isLevel).map(({ x0, x1, y0, y1 }) => ({ at: (y0 + y1) / 2, from: x0, to: x1 })));
  const upright = toLines(
    rules.filter((rule) => !isLevel(rule)).map(({ x0, x1, y0, y1 }) => ({ at: (x0 + x1) / 2, from: y0, to: y1 })),
  );
  return level.length + upright.length > MOST_LINES ? [] : groupsOf(level, upright);
}

/** Whether a line goes through a place. */
export function covers({ from, to }: RuledLine, at: number): boolean {
  return at >= from - NEAR && at <= to + NEAR;
}

/** The places in order, each once. */
export function placesOf(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (place - (found.at(-1) ?? -Infinity) > NEAR) found.push(place);
  return found;
}

/** Whether two places are one. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR;
}

/** Rules at one place that touch are one line. */
function toLines(rules: readonly RuledLine[]): RuledLine[] {
  const lines: RuledLine[] = [];
  for (const rule of rules.toSorted((a, b) => a.from - b.from || a.at - b.at)) {
    const line = lines.find(({ at, to }) => isNear(at, rule.at) && rule.from <= to + NEAR);
    if (line === undefined) lines.push({ ...rule });
    else line.to = Math.max(line.to, rule.to);
    if (lines.length > MOST_LINES) break;
  }
  return lines;
}

function groupsOf(level: readonly RuledLine[], upright: readonly RuledLine[]): RuledGroup[] {
  const groups: RuledGroup[] = [];
  for (const line of level) {
    const own: RuledGroup = { level: [line], upright: upright.filter((other) => touch(line, other)) };
    for (const group of groups.filter((other) => other.upright.some((some) => own.upright.includes(some)))) {
      groups.splice(groups.indexOf(group), 1);
      own.level.push(...group.level);
      own.upright = [...new Set([...own.upright, ...group.upright])];
    }
    groups.push(own);
  }
  const used = new Set(groups.flatMap((group) => group.upright));
  const alone = upright.filter((line) => !used.has(line));
  return [...groups.filter((group) => group.upright.length > 0), ...besideOneAnother(alone)];
}

/** Upright lines as long as one another, of a row that begins on an earlier page and ends on a later one. */
function besideOneAnother(upright: readonly RuledLine[]): RuledGroup[] {
  const groups: RuledGroup[] = [];
  for (const line of upright) {
    const group = groups.find(
      ({ upright: [first] }) => first && isNear(first.from, line.from) && isNear(first.to, line.to),
    );
    if (group === undefined) groups.push({ level: [], upright: [line] });
    else group.upright.push(line);
  }
  return groups;
}

function touch(level: RuledLine, upright: RuledLine): boolean {
  return covers(level, upright.at) && covers(upright, level.at);
}

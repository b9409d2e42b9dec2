/** The forms in which a parse is printed: JSON for programs, text for people, annotations for GitHub. */
import type { Message } from '../../src/model/message.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Root } from '../../src/model/tree.ts';
import { coverageOf } from '../../src/parser/coverage.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { splitLines } from '../../src/text/shapes/lineEnds.ts';

export interface Parse {
  /** The path as given. */
  file: string;
  text: string;
  tree: Root;
  plans: Plan[];
  /** Messages that belong to no plan. */
  messages: Message[];
}

export const formats: Record<string, (parse: Parse) => string> = {
  json: ({ plans, messages }) => JSON.stringify({ plans, messages }, null, 2),
  text: toReport,
  github: ({ file, plans, messages }) =>
    [...messages, ...plans.flatMap((plan) => plan.messages)].map((message) => toAnnotation(file, message)).join('\n'),
};

/** Characters that a terminal would execute instead of showing. */
const COMMANDS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

function toReport({ file, text, tree, plans, messages }: Parse): string {
  const lines = splitLines(text);
  const told = (message: Message): string => toDiagnostic(file, lines, message);
  const perPlan = plans.flatMap((plan) => [...plan.messages.map(told), toSummary(plan)]);
  return [...messages.map(told), ...perPlan, toCoverage(text, tree)].join('\n\n').replace(COMMANDS, '\ufffd');
}

/** place: severity: reason (rule), then the source line with a caret, then the expected text and the note. */
function toDiagnostic(file: string, lines: string[], message: Message): string {
  const { line, column, severity, reason, ruleId, expected, actual, note } = message;
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const words = [expected === null ? '' : `expected ${expected}`, actual === null ? '' : `found ${actual}`].filter(
    (word) => word !== '',
  );
  const excerpt = line === null ? [] : caretLines(lines[line - 1] ?? '', column ?? 1);
  return [
    `${place}: ${severity}: ${reason} (${ruleId})`,
    ...excerpt,
    ...words.map((word) => `  ${word}`),
    ...(note === null ? [] : [`  ${note}`]),
  ].join('\n');
}

const CONTEXT = 24;

/** Some characters around a column, and a caret below it; wide characters count twice. */
function caretLines(line: string, column: number): string[] {
  const from = Math.max(0, column - 1 - CONTEXT);
  const before = line.slice(from, column - 1);
  const wide = before.match(/[\u2e80-\uffdf]/gu)?.length ?? 0;
  return [`  ${before}${line.slice(column - 1, column - 1 + CONTEXT)}`, `  ${' '.repeat(before.length + wide)}^`];
}

function toSummary({ displayTitle, source, domains, messages }: Plan): string {
  const counts = [
    `${String(domains.length)} domains`,
    `${String(domains.flatMap(({ goals }) => goals).length)} goals`,
    `${String(domains.flatMap(({ measures }) => measures).length)} measures`,
  ].join(', ');
  const rules = new Map<string, number>();
  for (const { ruleId } of messages) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1);
  const remarks = [...rules].map(([rule, times]) => `${rule} ×${String(times)}`).join(', ') || 'nothing';
  return `${displayTitle} (lines ${source.lines.join('–')}): ${counts}\n  repaired or remarked: ${remarks}`;
}

function toCoverage(text: string, tree: Root): string {
  const { covered, difference } = coverageOf(text, tree);
  const all = withoutBlanks(text).length;
  return `coverage: ${String(covered)} of ${String(all)} non-blank characters stand in exactly one node${difference === null ? '' : `; ${difference}`}`;
}

function toAnnotation(file: string, { severity, line, column, ruleId, reason, actual }: Message): string {
  const level = { info: 'notice', warning: 'warning', error: 'error' }[severity];
  const place = [
    `file=${escapeAnnotation(file).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
    line === null ? '' : `line=${String(line)}`,
    column === null ? '' : `col=${String(column)}`,
  ];
  const text = escapeAnnotation(`${reason}${actual === null ? '' : `: ${actual}`}`);
  return `::${level} ${[...place.filter((part) => part !== ''), `title=${ruleId}`].join(',')}::${text}`;
}

function escapeAnnotation(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

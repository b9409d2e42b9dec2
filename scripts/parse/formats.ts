/** The forms in which a parse is printed: JSON for programs, text for people, annotations for GitHub. */
import type { Message } from '../../src/model/message.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Root } from '../../src/model/tree.ts';
import { toMessage } from '../../src/reading/fileRemarks.ts';
import type { FileRemark } from '../../src/reading/fileRemarks.ts';
import { formatPlans } from '../../src/enrich/planReading.ts';
import type { ReadPlans } from '../../src/enrich/planReading.ts';
import { coverageOf } from '../../src/parser/coverage.ts';
import { severityName, wordMessage } from '../../src/naming/messageWording.ts';
import type { Language } from '../../src/naming/messageWording.ts';
import { withoutBlanks } from '../../src/text/blank.ts';
import { splitLines } from '../../src/text/shapes/lineEnds.ts';

interface Parse extends ReadPlans {
  /** The path as given. */
  file: string;
  text: string;
  /** On how the file was read. */
  remarks: FileRemark[];
}

export type PrintForm = (parse: Parse, language: Language) => string;

export const formats: Record<string, PrintForm> = {
  json: ({ remarks, plans, messages }) => formatPlans({ plans, messages: [...remarks.map(toMessage), ...messages] }),
  text: toReport,
  github: ({ file, remarks, plans, messages }) =>
    [...remarks.map(toMessage), ...messages, ...plans.flatMap((plan) => plan.messages)]
      .map((message) => toAnnotation(file, message))
      .join('\n'),
};

/** Characters that a terminal would execute instead of showing. */
const COMMANDS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

function toReport({ file, text, remarks, tree, plans, messages }: Parse, language: Language): string {
  const lines = splitLines(text);
  const told = (message: Message): string => toDiagnostic(file, lines, message, language);
  const perPlan = plans.flatMap((plan) => [...plan.messages.map(told), toSummary(plan, language)]);
  const about = remarks.map((remark) => toRemarkLine(file, remark, language));
  return [...about, ...messages.map(told), ...perPlan, toCoverage(text, tree, language)]
    .join('\n\n')
    .replace(COMMANDS, '\ufffd');
}

/** What is said of the file as a whole, with the beginning of what was left out of it. */
function toRemarkLine(file: string, remark: FileRemark, language: Language): string {
  const sample = remark.sample === null ? '' : `\n  ${remark.sample}`;
  return `${file}: ${severityName('info', language)}${language === 'zh' ? '：' : ': '}${remark[language]} (${remark.ruleId})${sample}`;
}

/** place: severity: finding (rule), then the source line with a caret, the words in question, and what to do. */
function toDiagnostic(file: string, lines: string[], message: Message, language: Language): string {
  const { line, column, severity, ruleId } = message;
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const { finding, words, remedy } = wordMessage(message, language);
  const excerpt = line === null ? [] : caretLines(lines[line - 1] ?? '', column ?? 1);
  return [
    `${place}: ${severityName(severity, language)}${language === 'zh' ? '：' : ': '}${finding} (${ruleId})`,
    ...excerpt,
    ...[...words, remedy].map((said) => `  ${said}`),
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

function toSummary({ displayTitle, source, domains, messages }: Plan, language: Language): string {
  const rules = [...Map.groupBy(messages, ({ ruleId }) => ruleId)].map(([rule, of]) => `${rule} ×${of.length}`);
  return summaries[language]({
    title: displayTitle,
    lines: source.lines.join('–'),
    domains: domains.length,
    goals: domains.flatMap(({ goals }) => goals).length,
    measures: domains.flatMap(({ measures }) => measures).length,
    tasks: domains.flatMap(({ tasks }) => tasks).length,
    rules: rules.join(language === 'zh' ? '，' : ', '),
  });
}

interface Summary {
  title: string;
  lines: string;
  domains: number;
  goals: number;
  measures: number;
  tasks: number;
  /** Rules with the number of their messages; empty when there is none. */
  rules: string;
}

const summaries: Record<Language, (summary: Summary) => string> = {
  zh: ({ title, lines, domains, goals, measures, tasks, rules }) =>
    `${title}（第 ${lines} 行）：${domains} 个领域，${goals} 项主要目标，${measures} 项策略措施，${tasks} 项重点任务\n  修补或存疑：${rules || '无'}`,
  en: ({ title, lines, domains, goals, measures, tasks, rules }) =>
    `${title} (lines ${lines}): ${domains} domains, ${goals} goals, ${measures} measures, ${tasks} tasks\n  repaired or remarked: ${rules || 'nothing'}`,
};

function toCoverage(text: string, tree: Root, language: Language): string {
  const { covered, difference } = coverageOf(text, tree);
  const all = withoutBlanks(text).length;
  const found = difference === null ? '' : `; ${difference}`;
  return language === 'zh'
    ? `完整：全文 ${all} 个非空白字符，${covered} 个恰好各归一处${found}`
    : `coverage: ${covered} of ${all} non-blank characters stand in exactly one node${found}`;
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

/** What a person should still check of an added document, one sentence each. */
import type { Plan } from '../../src/model/plan.ts';
import { languageOf } from '../command/language.ts';
import { wordMessage } from '../../src/naming/messageWording.ts';
import type { Added } from './addFile.ts';
import { say } from './say.ts';

/** So many remarks of the parser are told; `parse` tells all. */
const MESSAGES = 5;

/** In the order of a document: its region, its plans, its departments. */
export function thingsToCheck({ region, draft, plans, document }: Added): string[] {
  const place = `content/sources/${document.id}`;
  const departments = draft?.departments ?? [];
  const unsure = departments.filter((entry) => entry.function === 'other').map(({ name }) => name);
  return [
    ...(draft === undefined
      ? []
      : [
          say(
            `${place}/registry.yaml drafts ${region.name} (${region.slug}) and ${String(departments.length)} departments: check names, kinds and functions`,
            `${place}/registry.yaml 是${region.name}（${region.slug}）和 ${String(departments.length)} 个部门的草稿：请核对名称、性质和职能`,
          ),
        ]),
    ...(unsure.length === 0
      ? []
      : [say(`departments of unknown function: ${unsure.join(', ')}`, `看不出职能的部门：${unsure.join('、')}`)]),
    ...plans.flatMap((plan) => checksOf(plan).map((check) => `${plan.id ?? ''}: ${check}`)),
  ];
}

function checksOf(plan: Plan): string[] {
  const { title, period, issued, audience, textOf, domains, messages } = plan;
  const odd = domains.filter(({ topic }) => topic === null).map(({ heading }) => heading);
  return [
    ...(title === null
      ? [say('no title is printed: displayTitle is ours', '文中没有标题：displayTitle 是本站所拟')]
      : []),
    ...(textOf === null ? [] : [say(`taken for another text of ${textOf}`, `看来是 ${textOf} 的另一份文本`)]),
    ...(period === null
      ? [say('no period is found: add it to source.yaml', '没有找到期限：请补进 source.yaml')]
      : period.stated
        ? []
        : [say(`the period ${period.text} is inferred`, `期限 ${period.text} 是推断的`)]),
    ...(issued === null
      ? [say('no covering notice: issuer, number and date are unknown', '没有印发通知：发文机关、文号、日期不明')]
      : []),
    ...(audience === 'other' ? [say('it fits no registered audience', '不属于已登记的任何对象')] : []),
    ...(odd.length === 0
      ? []
      : [say(`domains without a shared topic: ${odd.join(', ')}`, `没有对应主题的领域：${odd.join('、')}`)]),
    ...remarksOf(messages),
  ];
}

function remarksOf(messages: Plan['messages']): string[] {
  const language = languageOf(process.env);
  const doubtful = messages.filter(({ severity }) => severity !== 'info');
  const told = doubtful.slice(0, MESSAGES).map((message) => {
    const { finding, words } = wordMessage(message, language);
    const line = say(`line ${String(message.line ?? '–')}`, `第 ${String(message.line ?? '–')} 行`);
    return [`${line}: ${finding}`, ...words].join(' ');
  });
  const more = doubtful.length - told.length;
  return more === 0
    ? told
    : [...told, say(`and ${String(more)} more remarks of this kind`, `另有 ${String(more)} 处存疑`)];
}

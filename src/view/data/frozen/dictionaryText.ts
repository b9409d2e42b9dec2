/** The data dictionary as a text that stays with the data, in Markdown. */
import type { Audience } from '../../../model/audience.ts';
import { toDictionary } from '../dataDictionary.ts';

/** The text: a chapter a table, an entry a column. */
export function formatDictionary(audiences: readonly Audience[]): string {
  const chapters = toDictionary(audiences).map(({ name, title, fields }) =>
    [
      `## ${name} ${title}`,
      '',
      ...fields.map(
        (field) =>
          `- \`${field.name}\` ${field.title}（${field.kind}${field.empty ? '，可空' : ''}）：${field.description}`,
      ),
    ].join('\n'),
  );
  return ['# 数据字典', ...chapters, ''].join('\n\n').replace(/\n+$/, '\n');
}

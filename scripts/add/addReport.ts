/** What `npm run add` prints: what was recognised, what was left out, what to check, how to go on. */
import type { Registry } from '../../src/model/registry.ts';
import { sourcePath } from '../../src/naming/routes/siteRoutes.ts';
import { toRemarks } from '../../src/reading/fileRemarks.ts';
import type { Added } from './addFile.ts';
import { say } from './say.ts';
import { planLines } from './planReport.ts';
import { thingsToCheck } from './thingsToCheck.ts';

/** Characters that a terminal would execute instead of showing. */
const COMMANDS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

/** The whole report, its last line end included. */
export function formatReport(added: Added, registry: Registry): string {
  const { received, document, plans } = added;
  const checks = thingsToCheck(added);
  const blocks = [
    [
      say(
        `Added ${received.name} as content/sources/${document.id}`,
        `已收录 ${received.name}：content/sources/${document.id}`,
      ),
    ],
    ...plans.map((plan) => [plan.id ?? '', ...planLines(plan, registry)]),
    leftOutLines(added),
    [`${say('Source text', '原文')}: ${sourcePath(document.id)}`],
    checks.length === 0
      ? [say('Nothing to check was noticed.', '没有发现需要核对的地方。')]
      : [say('Please check:', '请核对：'), ...checks.map((check) => `  - ${check}`)],
    [
      say('Next:', '接下来：'),
      `  npm run build      ${say('builds the site with it and proves every word', '生成网站并逐字核对')}`,
      `  npm run preview    ${say('shows it', '预览')}`,
      `  npm run ledger     ${say('keeps the new addresses, once you publish', '发布后登记新网址')}`,
      `  ${say(
        `To take it back: remove content/sources/${document.id} and run npm run ingest`,
        `撤回：删除 content/sources/${document.id}，再运行 npm run ingest`,
      )}`,
    ],
  ];
  return `${blocks
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replace(COMMANDS, '\ufffd')}\n`;
}

function leftOutLines({ received }: Added): string[] {
  const remarks = toRemarks(received.name, received);
  if (remarks.length === 0) return [say('Left out of the file: nothing', '文件中未读入的内容：无')];
  return [
    say('How the file was read:', '文件的读取：'),
    ...remarks.map(({ en, zh, sample }) => `  - ${say(en, zh)}${sample === null ? '' : `: ${sample}`}`),
  ];
}

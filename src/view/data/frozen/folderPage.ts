/**
 * The page of the folder of a data version. It is one of the files that never change, so it needs nothing of the site:
 * no style, no script.
 */
import { siteName, siteStatement } from '../../../naming/siteName.ts';
import { dataPath } from '../../../naming/routes/dataRoutes.ts';
import { escapeMarkup } from '../../../text/escapeMarkup.ts';
import { showUnprintable } from '../../../text/shapes/unprintable.ts';
import type { PackagedFile } from '../dataPackage.ts';
import { licenceNote } from '../dataLicence.ts';
import { formatSize } from '../fileSize.ts';

const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** The page as HTML; every link leads to a file beside it, one to the newest data. */
export function formatFolderPage(files: readonly PackagedFile[], version: string): string {
  const title = `数据版本 ${version}`;
  const [tables, plans] = [files.filter(({ isTable }) => isTable), files.filter(({ isTable }) => !isTable)];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}｜${siteName}</title>
<meta name="description" content="${siteName}数据版本 ${version} 的全部文件，永不改动。">
</head>
<body>
<main>
<h1>${title}</h1>
<p>这个文件夹里的文件永不改动，供论文和程序引用；数据有一字之差，版本就不同。最新的数据见<a href="${dataPath}">数据下载</a>。${siteStatement}。</p>
<p>核对：下载后在同一文件夹运行 <code>sha256sum --check SHA256SUMS</code>。${licenceNote}</p>
<h2>说明</h2>
${toList([...['datapackage.json', 'dictionary.md', 'plan.schema.json', 'LICENSE.txt', 'SHA256SUMS']].map((path) => toLink(path, path)))}
<h2>表格</h2>
${toList([...Map.groupBy(tables, ({ title: name }) => name)].map(([name, formats]) => `${escapeMarkup(name)}：${formats.map((file) => `${toLink(file.path, file.path)} ${sizeOf(file)}`).join('，')}`))}
<h2>规划（JSON）</h2>
${toList(plans.map((file) => `${toLink(file.path, file.title)} ${sizeOf(file)}`))}
</main>
</body>
</html>
`;
}

/** With a blank that breaks no line. */
function sizeOf({ bytes }: PackagedFile): string {
  return formatSize(bytes).replace(' ', '&nbsp;');
}

function toList(entries: readonly string[]): string {
  return `<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ul>`;
}

function toLink(path: string, label: string): string {
  return `<a href="${escapeMarkup(path)}">${escapeMarkup(showUnprintable(label))}</a>`;
}

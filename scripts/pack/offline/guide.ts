/** 请先读我.txt: what the offline copy is, how it is opened and checked. For Windows' editor, which wants its mark and line ends. */
import { licenceNote } from '../../../src/view/data/dataLicence.ts';
import { siteName, siteStatement } from '../../../src/naming/siteName.ts';
import type { BuiltSite } from './builtSite.ts';

export const guideFile = '请先读我.txt';

const MARK = '\uFEFF';
const LINE_END = '\r\n';

/** The text of the guide. */
export function writeGuide({ address, dataVersion }: Pick<BuiltSite, 'address' | 'dataVersion'>): string {
  const lines = [
    `${siteName}：地方妇女儿童发展规划，离线副本`,
    `数据版本 ${dataVersion}，取自 ${address}`,
    `${siteStatement}。`,
    '',
    '怎么打开',
    '1. 先把整个压缩包解压到一个文件夹，不要在压缩包里直接打开。',
    '2. 双击 index.html，用 Chrome、Edge、Firefox 等浏览器打开。不用联网，不用安装。',
    '3. 放在 U 盘、共享文件夹里也一样；要移动，请移动整个文件夹。',
    '',
    '能做什么',
    '每一页都能读、能打印，链接都能点；检索、核对引文、对照、试读、图表和下载与网站相同，都在本机进行。',
    '',
    '和网站不同的地方',
    '- 不会自动更新。网站的数据版本若与上面的不同，请下载新的副本，换掉整个文件夹。',
    '- 复制的链接、引文里的网址和二维码，都是网站上的地址，给能联网的人用。',
    '- 没有给搜索引擎、订阅和聊天软件准备的文件。',
    '',
    '怎么核对文件',
    'SHA256SUMS 列出每个文件的 SHA-256 校验值。在这个文件夹里打开终端：',
    '- Linux：sha256sum --check --quiet SHA256SUMS',
    '- macOS：shasum -a 256 --check SHA256SUMS | grep -v OK',
    '- Windows（一个文件）：certutil -hashfile index.html SHA256，与 SHA256SUMS 里的一行比较',
    '',
    '许可',
    licenceNote,
    '',
  ];
  return MARK + lines.join(LINE_END);
}

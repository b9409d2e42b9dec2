/** A plan of an unseen county in each of four formats, to be added with `npm run add`. */
import { docxFile, paragraph } from '../../support/files/docxFile.ts';
import { pdfFile } from '../../support/files/pdfFile.ts';
import { typeset } from '../../support/files/typeset.ts';

export function linesOf(place: string): string[] {
  return [
    `${place}妇女发展规划（2021—2030年）`,
    '一、指导思想',
    '坚持男女平等基本国策。',
    '二、发展领域、主要目标和策略措施',
    '（一）妇女与健康',
    '主要目标：',
    '1.到2025年，孕产妇死亡率控制在10/10万以下。（牵头单位：县卫生健康局；责任单位：县妇联）',
    '策略措施：',
    `1.完善${place}妇幼健康服务体系。`,
  ];
}

export const files: { name: string; id: string; place: string; toBytes: (lines: string[]) => Uint8Array }[] = [
  {
    name: '规划.docx',
    id: 'donge-women-2021',
    place: '东阿县',
    toBytes: (lines) => docxFile({ body: lines.map((line) => paragraph(line)).join('') }),
  },
  { name: '规划.pdf', id: 'yanggu-women-2021', place: '阳谷县', toBytes: (lines) => pdfFile(typeset(lines)) },
  {
    name: '规划.html',
    id: 'shenxian-women-2021',
    place: '莘县',
    toBytes: (lines) =>
      Buffer.from(`<nav><a href="/">首页</a></nav><main>${lines.map((line) => `<p>${line}</p>`).join('\n')}</main>`),
  },
  {
    name: '规划.md',
    id: 'guanxian-women-2021',
    place: '冠县',
    toBytes: (lines) => Buffer.from(lines.map((line) => `${line.replace(/^[一二]、/u, '# $&')}\n\n`).join('')),
  },
];

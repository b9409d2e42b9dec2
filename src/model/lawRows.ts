/** The rows of the tables of laws, documents and programmes, and of the places that cite or name them. */
import { z } from 'zod';
import { lawKind } from './law.ts';
import { lawAct, lawStatus } from './lawDocument.ts';
import { count, lines, maybe, plan, text, textOf } from './rowFields.ts';

const kindOfLaw = lawKind.meta({
  title: '类别',
  description:
    'law 法律，regulation 法规规章，organisation-rule 群团组织规章，plan 规划纲要，standard 标准规范，other 其他文件；action-plan 行动和计划，project 工程和项目，都是正文点名的；由本站划分',
});

export const lawRow = z.strictObject({
  id: text('编号', '文件或行动的编号，公布后不再改变'),
  title: text('题名', '全称；行动、工程用正文的叫法'),
  kind: kindOfLaw,
  official: maybe('正式文件', '正式文件的题名；空：就是本题名，或没有把握'),
  maker: maybe('制定机关', '空：没有把握'),
  firstDate: maybe('最早日期', '已知最早一次通过、印发或公布的日期，年-月-日，只知年月的写到年月；空：没有把握'),
  newestDate: maybe('最近日期', '已知最近一次通过、印发、修订或修正的日期；空：没有把握'),
  newestAct: lawAct.nullable().meta({
    title: '最近一次',
    description: 'adopted 通过，issued 印发，published 公布，revised 修订，amended 修正；空：同上',
  }),
  number: maybe('文号', '已知最近的文号或令号；空：没有，或没有把握'),
  status: lawStatus
    .nullable()
    .meta({ title: '时效', description: 'in-force 现行有效，ended 题名所载期限已满；空：没有把握' }),
  source: maybe('依据', '以上各项的依据；空：没有写'),
  plans: count('规划部数', '引用或点名它的规划，第二份文本不计'),
  places: count('处数', '引用或点名它的处数，第二份文本不计；逐处见 citations 表'),
  path: text('地址', '在本站的地址，接在网站域名之后'),
});

export const citationRow = z.strictObject({
  law: maybe('文件编号', '见 laws 表的 id；空：文件表里没有'),
  title: text('写法', '照录原文，不含书名号'),
  kind: kindOfLaw,
  bracketed: z.boolean().meta({ title: '书名号', description: 'true 用了书名号，false 没有' }),
  plan,
  textOf,
  place: text('所在之处', '主要目标、策略措施或段落的编号'),
  spanFrom: count('起点', '在这一处文字里的起点，从0数起，书名号在内'),
  spanTo: count('终点', '在这一处文字里的终点，不含'),
  ...lines,
});

export type LawRow = z.infer<typeof lawRow>;
export type CitationRow = z.infer<typeof citationRow>;

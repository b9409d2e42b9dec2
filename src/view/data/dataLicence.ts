/** The licence of the data, and what it does not cover. */

/** The scope of the licence, in a sentence. */
export const licenceNote = '本站整理的结构、编号、归并和读数按 MIT 许可使用；规划原文是已公布的政府文件，不在此列。';

/** Columns that several downloadable tables have, and the kinds of columns. */
import { z } from 'zod';

export const text = (title: string, description: string): z.ZodString => z.string().meta({ title, description });
export const maybe = (title: string, description: string): z.ZodNullable<z.ZodString> =>
  z.string().nullable().meta({ title, description });
export const count = (title: string, description: string): z.ZodInt => z.int().min(0).meta({ title, description });
/** A number that the text prints before an item. */
export const printed = (title: string): z.ZodNullable<z.ZodInt> =>
  z.int().min(0).nullable().meta({ title, description: '原文自己的编号；空：原文没有编号' });
export const line = (title: string, description: string): z.ZodInt => z.int().min(1).meta({ title, description });
export const year = (title: string, description: string): z.ZodNullable<z.ZodInt> =>
  z.int().nullable().meta({ title, description });

export const plan = text('规划', '规划的编号，见 plans 表的 id');
export const lines = {
  lineFrom: line('首行', '在原文文件里的第一行，从1数起'),
  lineTo: line('末行', '在原文文件里的最后一行，含这一行'),
};
export const textOf = maybe('同一规划', '所在文本是哪一部规划的另一份文本，统计时应当除去；空：规划自己的文本');

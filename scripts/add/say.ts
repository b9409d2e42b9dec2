/** One of two wordings, in the language of the terminal. */
import { languageOf } from '../command/language.ts';

/** `say('no such file', '没有这个文件') // => '没有这个文件' with LANG=zh_CN.UTF-8` */
export function say(english: string, chinese: string): string {
  return languageOf(process.env) === 'zh' ? chinese : english;
}

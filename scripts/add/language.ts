/** The language of what the command prints: that of the terminal. */

/** Whether the terminal's language is Chinese, as its environment says; the first setting that is not empty counts. */
export function isChinese(env: Readonly<Record<string, string | undefined>> = process.env): boolean {
  const setting = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return setting?.toLowerCase().startsWith('zh') ?? false;
}

/** One of two wordings. `say('no such file', '没有这个文件') // => '没有这个文件' with LANG=zh_CN.UTF-8` */
export function say(english: string, chinese: string): string {
  return isChinese() ? chinese : english;
}

/** The language of the terminal, as the environment names it. */
import type { Language } from '../../src/naming/messageWording.ts';

/**
 * Chinese when the locale for messages is one of Chinese, else English. Of the variables, the first that is set counts,
 * as POSIX has it.
 *
 * languageOf({ LANG: 'zh_CN.UTF-8' }) // => 'zh'
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return /^zh(?![a-z])/iu.test(locale ?? '') ? 'zh' : 'en';
}

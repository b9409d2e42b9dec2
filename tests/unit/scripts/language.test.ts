/** The language of the terminal, by the variables of the environment. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { languageOf } from '../../../scripts/command/language.ts';

for (const [why, env, language] of [
  ['LANG of China', { LANG: 'zh_CN.UTF-8' }, 'zh'],
  ['LANG of Taiwan', { LANG: 'zh_TW' }, 'zh'],
  ['the language alone', { LANG: 'zh' }, 'zh'],
  ['upper case', { LANG: 'ZH_cn.utf8' }, 'zh'],
  ['LC_ALL before LANG', { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  ['LC_MESSAGES before LANG', { LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US' }, 'zh'],
  ['an empty variable is not set', { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
  ['the language of the Zhuang is another', { LANG: 'zha' }, 'en'],
  ['the C locale', { LANG: 'C.UTF-8' }, 'en'],
  ['nothing at all', {}, 'en'],
] as const) {
  it(why, () => assert.equal(languageOf(env), language));
}

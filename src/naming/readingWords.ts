/** Why a text gives no plans, and what to do: for a person, in both languages, without the end of the sentence. */
import type { Language } from './messageWording.ts';

/** Said of a text in which no plan was found. */
export const noPlanWords: Record<Language, string> = {
  zh: '没有认出规划（没有“主要目标”“策略措施”之下的条目，也没有带标题、编了号的任务）；请给出规划全文，标题也要在内',
  en: 'no plan found in it (no lists behind 主要目标 or 策略措施, no titled outline of tasks); give the text of a plan, headings included',
};

/** Said of a text that has more pieces than any plan. `tooManyPlacesWords(300_000, 200_000).zh // => '有 300000 行和编号处……'` */
export function tooManyPlacesWords(places: number, most: number): Record<Language, string> {
  return {
    zh: `有 ${String(places)} 行和编号处，远超一份规划（最多 ${String(most)}）；请只给出一份规划`,
    en: `has ${String(places)} lines and numbered places, more than any plan (at most ${String(most)}); give one document`,
  };
}

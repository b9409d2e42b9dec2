/** Hedges: words that soften a promise. Patterns for matching form; the words found are the modality of a target. */

/** Verbs that encourage, strive for or promote what follows: 鼓励有条件的地区实施, 推进全覆盖. */
export const HEDGE_VERBS = '鼓励|倡导|提倡|力争|争取|推动|推进|促进';

/** How a hedge is done: 积极推进, 大力倡导. */
export const DEGREES = '积极|大力|加快|全面|持续|扎实|深入|稳步|不断|逐步|进一步|着力|有序|努力|统筹|协同';

/** What follows the same words where they are part of a name: 推进会, 促进工作, 推进率. */
export const HEDGE_NAMES =
  '会|办公室|委|组|率|的|力度|工作(?!站|室|专干|者)|机制|中心(?!校|小学|幼儿园|学校)|条例|法(?!律|治|院)';

/** Adverbs right before a verb or a bound: 基本实现, 一般不少于, 原则上每年. */
export const HEDGE_ADVERBS = [
  '基本(?=实现|达到|建立|建成|形成|普及|覆盖|消除|完成|满足|做到|全|都|均|保持|稳定|控制|$)',
  '一般(?=不|应|要|须|为|在|达|控制|保持|至少|配备|$)',
  '原则上',
  '有条件的',
].join('|');

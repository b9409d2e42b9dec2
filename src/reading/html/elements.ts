/** What the names and attributes of HTML elements mean for their words. */
import type { LeftOutKind } from '../fileText.ts';

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form frame frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul listing plaintext xmp head option optgroup'
  ).split(' '),
);
/** Elements whose words are not of the text. */
const APART: ReadonlyMap<string, LeftOutKind> = new Map<string, LeftOutKind>([
  ...['script', 'style', 'template', 'noscript', 'object', 'applet', 'iframe', 'noframes', 'noembed'].map(
    (name): [string, LeftOutKind] => [name, 'script'],
  ),
  ...['select', 'datalist', 'textarea', 'button', 'progress', 'meter'].map((name): [string, LeftOutKind] => [
    name,
    'form',
  ]),
  ...['svg', 'math', 'canvas', 'audio', 'video', 'map'].map((name): [string, LeftOutKind] => [name, 'picture']),
  ['title', 'page-header'],
  ['del', 'deletion'],
]);
const HIDING = /display:none|visibility:collapse|mso-hide:all/;
/** What keeps its place though it is not seen: scripts show it once all is drawn. */
const UNSEEN = /visibility:hidden/;

/** What folds a part of a page, by its name; and what stands on it. */
const FOLDER = /icon|btn|button|fold|toggle|more|expand|collaps|arrow|switch/i;
const FOLDING = /^[[【（(]?(?:点击)?(?:展开|收起)(?:全文|全部|更多)?[\]】）)]?$/;

export type Attributes = Readonly<Record<string, string>>;

/** Whether an element is a line, or several, of its own. `isBlock('td') // => true` */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/**
 * As what the words in an element are left out; undefined for those that are text. With `showsUnseen` those are text that
 * only keep their place: `kindApart('script', {}) // => 'script'`
 */
export function kindApart(name: string, attributes: Attributes, showsUnseen = false): LeftOutKind | undefined {
  const style = styleOf(attributes);
  const hidden = attributes['hidden'] !== undefined || HIDING.test(style) || (UNSEEN.test(style) && !showsUnseen);
  return APART.get(name) ?? (hidden ? 'hidden' : undefined);
}

/** Whether words in an element of such hints are a button that folds a part of the page. `isFolding('icon', '收起') // => true` */
export function isFolding(hints: string, words: string): boolean {
  return FOLDER.test(hints) && FOLDING.test(words.trim());
}

/** Whether line ends in the source are line ends on the page. `keepsLines('pre', {}) // => true` */
export function keepsLines(name: string, attributes: Attributes): boolean {
  return name === 'pre' || name === 'listing' || name === 'xmp' || /white-space:pre/.test(styleOf(attributes));
}

function styleOf(attributes: Attributes): string {
  return (attributes['style'] ?? '').replace(/\s+/g, '').toLowerCase();
}

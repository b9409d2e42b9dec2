/** `word/numbering.xml` → the lists of a Word file and their levels. */
import { childOf, childrenOf, isOn, numberOf, toWhole, valueOf } from './parseXml.ts';
import type { XmlElement } from './parseXml.ts';
import type { StyleSheet } from './styleSheet.ts';

export interface ListLevel {
  start: number;
  /** Its form as ST_NumberFormat names it: `chineseCounting`. */
  form: string;
  /** What is printed, with `%1` for the number of the first level. */
  pattern: string;
  /** What stands between number and text. */
  suffix: string;
  /** Whether the numbers of all levels are written in decimal. */
  decimal: boolean;
  /** The level, counted from 1, whose numbers let this one begin anew; 0 for none, undefined for any above it. */
  restart: number | undefined;
  /** The style of paragraphs that stands for this level. */
  style: string | undefined;
}

export interface List {
  /** Lists of one family count on from one another. */
  family: string;
  /** By level from 0. */
  levels: Map<number, ListLevel>;
  /** Numbers that begin anew where this list is used first, by level. */
  restarts: Map<number, number>;
}

const SUFFIXES: Record<string, string> = { nothing: '', space: ' ', tab: '\t' };
/** Fonts of pictures, in which a letter is a bullet; Unicode has these signs in its private use area. */
const PICTURE_FONT = /^(?:symbol|wingdings|webdings)/iu;

/** The lists by id; empty for a file without numbering. */
export function readLists(root: XmlElement | undefined, styles: StyleSheet): Map<number, List> {
  const families = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  );
  const elements = new Map<number, XmlElement>();
  for (const element of childrenOf(root, 'w:num')) {
    const id = toWhole(element.attributes['w:numId']);
    if (id !== undefined) elements.set(id, element);
  }
  const familyOf = (element: XmlElement | undefined): string => valueOf(element, 'w:abstractNumId') ?? '';
  const lists = new Map<number, List>();
  for (const [id, element] of elements) {
    const family = familyOf(element);
    lists.set(id, toList(element, family, childrenOf(followStyle(families.get(family)), 'w:lvl')));
  }
  return lists;

  /** A family may say no more than that it is the list of a style. */
  function followStyle(family: XmlElement | undefined): XmlElement | undefined {
    const name = valueOf(family, 'w:numStyleLink');
    if (name === undefined) return family;
    const list = styles.characterStyles(name).find(({ place }) => place.list !== undefined)?.place.list;
    const linked = list === undefined ? undefined : families.get(familyOf(elements.get(list)));
    return linked ?? family;
  }
}

function toList(element: XmlElement, family: string, levelElements: XmlElement[]): List {
  const levels = new Map<number, ListLevel>();
  const restarts = new Map<number, number>();
  for (const level of levelElements) setLevel(levels, level.attributes['w:ilvl'], level);
  for (const override of childrenOf(element, 'w:lvlOverride')) {
    const at = override.attributes['w:ilvl'];
    const level = childOf(override, 'w:lvl');
    if (level !== undefined) setLevel(levels, at, level);
    const start = numberOf(override, 'w:startOverride');
    const index = toWhole(at);
    if (start !== undefined && index !== undefined) restarts.set(index, start);
  }
  return { family, levels, restarts };
}

function setLevel(levels: Map<number, ListLevel>, at: string | undefined, element: XmlElement): void {
  const index = toWhole(at);
  if (index !== undefined && index >= 0 && index < 9) levels.set(index, toLevel(element));
}

function toLevel(element: XmlElement): ListLevel {
  const form = readForm(element);
  const pattern = valueOf(element, 'w:lvlText') ?? '';
  const fonts = childOf(childOf(element, 'w:rPr'), 'w:rFonts');
  const isPicture = form === 'bullet' && PICTURE_FONT.test(fonts?.attributes['w:ascii'] ?? '');
  return {
    start: numberOf(element, 'w:start') ?? 0,
    form,
    pattern: isPicture ? toPrivateUse(pattern) : pattern,
    suffix: SUFFIXES[valueOf(element, 'w:suff') ?? 'tab'] ?? '\t',
    decimal: isOn(element, 'w:isLgl') === true,
    restart: numberOf(element, 'w:lvlRestart'),
    style: valueOf(element, 'w:pStyle'),
  };
}

/** Forms that later editions added stand in alternatives of markup; the fallback is for readers that know none. */
function readForm(element: XmlElement): string {
  const choice = childOf(childOf(element, 'mc:AlternateContent'), 'mc:Choice');
  const format = childOf(choice, 'w:numFmt') ?? childOf(element, 'w:numFmt');
  const form = format?.attributes['w:val'] ?? 'decimal';
  return form === 'custom' && /^0+1/u.test(format?.attributes['w:format'] ?? '') ? 'decimalZero' : form;
}

/** The sign of a picture font, in the private use area of Unicode where such fonts keep it. */
export function toPrivateUse(text: string): string {
  return text.replace(/[\u0021-\u00ff]/gu, (sign) => String.fromCharCode(0xf000 + sign.charCodeAt(0)));
}

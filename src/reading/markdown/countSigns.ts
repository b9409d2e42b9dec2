/**
 * The signs of Markdown in a source, counted where they stand: between the words of the tree and within them. The count
 * knows nothing of the text that was written, so that a word which is lost or doubled on the way shows in the sum.
 */
import type { Nodes, Root } from 'mdast';
import { withoutBlanks } from '../../text/blank.ts';
import { decodeReferences } from '../references/references.ts';
import { addressOf, numberOf, sourceOf } from './nodeSource.ts';

/** What may stand between words and be no word. */
const SIGNS = /[-#*_>|+=:[\]<\\]/g;
const ESCAPES = /\\[!-/:-@[-`{-~]/g;
const FENCE = /^(`{3,}|~{3,})/;

/** A node, and how many quotations it stands in. */
interface Place {
  node: Nodes;
  quotes: number;
  /** Where it ends: an entry without words may reach into the next, in the places of the tree. */
  end: number;
}

/** How many signs a source has that are neither words nor left out by a kind of their own. */
export function countSigns(tree: Root, source: string): number {
  let signs = 0;
  const todo: Place[] = [{ node: tree, quotes: 0, end: source.length }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { node } = next;
    const quotes = next.quotes + (node.type === 'blockquote' ? 1 : 0);
    if ('children' in node) {
      signs += signsAround(node, next.end, source);
      node.children.forEach((child, at) => {
        const following = node.children[at + 1];
        const end = Math.min(endOf(child), next.end, following === undefined ? Infinity : startOf(following));
        todo.push({ node: child, quotes, end });
      });
    } else signs += signsWithin(node, sourceOf(node, source), quotes);
  }
  return signs;
}

/** Between the children of a node, before and behind them. */
function signsAround(node: Extract<Nodes, { children: unknown }>, end: number, source: string): number {
  const isLink = node.type === 'link' || node.type === 'linkReference';
  let signs = 0;
  let at = node.type === 'root' ? 0 : startOf(node);
  for (const child of node.children) {
    signs += count(source.slice(at, startOf(child)), SIGNS);
    at = endOf(child);
  }
  const behind = source.slice(at, Math.max(at, end));
  // Behind the words of a link stand its address and title, or the name of a definition.
  signs += isLink ? sizeOf(behind) - sizeOf(addressOf(node, source)) : count(behind, SIGNS);
  return node.type === 'listItem' ? signs - count(numberOf(node, source), SIGNS) : signs;
}

/** In the source of words, or of what is left out as a whole. */
function signsWithin(node: Nodes, source: string, quotes: number): number {
  switch (node.type) {
    case 'text':
      return signsInText(withoutQuotes(source, quotes)) + quotesIn(source, quotes);
    case 'inlineCode':
      return 2 * (/^`+/.exec(source)?.[0].length ?? 0) + quotesIn(source, quotes);
    case 'code':
      return signsInCode(withoutQuotes(source, quotes)) + quotesIn(source, quotes);
    case 'html':
      // Its tags are counted where it is read.
      return quotesIn(source, quotes);
    case 'break':
    case 'thematicBreak':
      return sizeOf(source);
    default:
      return 0;
  }
}

function signsInText(text: string): number {
  const unescaped = text.replace(ESCAPES, ' ');
  const references = decodeReferences(unescaped).leftOut.reduce((sum, { characters }) => sum + characters, 0);
  return count(text, ESCAPES) + references;
}

/** The fences, and what the first says of the language. */
function signsInCode(code: string): number {
  const [first = '', ...others] = code.split(/\r\n|\n|\r/);
  const fence = FENCE.exec(first)?.[0] ?? '';
  const last = others.at(-1)?.trim() ?? '';
  const closes = fence !== '' && last.startsWith(fence) && last.replaceAll(fence.charAt(0), '') === '';
  return sizeOf(first) + (closes ? sizeOf(last) : 0);
}

/** The signs of quotations at the head of the second and later lines of a node. */
function quotesIn(source: string, quotes: number): number {
  return sizeOf(source) - sizeOf(withoutQuotes(source, quotes));
}

function withoutQuotes(source: string, quotes: number): string {
  if (quotes === 0) return source;
  return source.replace(new RegExp(`(\\r\\n|\\n|\\r)(?:[ \\t]*>){1,${quotes}}`, 'g'), '$1');
}

function count(text: string, signs: RegExp): number {
  return text.match(signs)?.length ?? 0;
}

function sizeOf(text: string): number {
  return withoutBlanks(text).length;
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}

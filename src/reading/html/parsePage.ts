/**
 * HTML → lines of words. Every character of the page's words is in one line or is left out; the order is the source's.
 *
 * htmlparser2 reads it, not an HTML5 tree builder: what is nested wrongly stays in the order of the source, and no page
 * makes more elements than it has tags (parse5 took 18 s for 3,000 unclosed `<font>` before paragraphs).
 */
import { Parser } from 'htmlparser2';
import { withoutBlanks } from '../../text/blank.ts';
import type { LeftOutKind } from '../fileText.ts';
import { isBlock, isFolding, keepsLines, kindApart } from './elements.ts';
import type { Attributes } from './elements.ts';
import { newOpenLine } from './openLine.ts';
import type { Page } from './page.ts';

/** Deeper elements are read as if they stood at this depth. */
const DEEPEST = 1000;

/** An open element, and what its words are. */
interface Open {
  name: string;
  /** Index among the elements; -1 outside all. */
  index: number;
  block: number;
  apart: LeftOutKind | undefined;
  linked: boolean;
  keeps: boolean;
}

const OUTSIDE: Open = { name: '', index: -1, block: -1, apart: undefined, linked: false, keeps: false };

/** The lines of a page or a piece of one. `parsePage('<p>一、<b>总则</b></p>').lines[0]?.text // => '一、总则'` */
export function parsePage(source: string, showsUnseen = false): Page {
  const builder = new PageBuilder(showsUnseen);
  const parser = new ShallowParser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: () => builder.close(),
      ontext: (words) => builder.write(words),
      oncomment: (words) => builder.leaveOut('comment', words),
    },
    builder,
  );
  parser.write(source);
  parser.end();
  return builder.finish();
}

/**
 * A parser that opens no element below the deepest: its own stack takes the square of the depth in time. Such an element
 * is one that has no content, as `<br>`; the parser asks twice of each tag, before it opens the element and behind it.
 */
class ShallowParser extends Parser {
  readonly #builder: PageBuilder;
  /** What was answered before the element opened; undefined between tags. */
  #deep: boolean | undefined;
  #ending = false;

  constructor(handler: ConstructorParameters<typeof Parser>[0], builder: PageBuilder) {
    super(handler, { decodeEntities: true, recognizeSelfClosing: false });
    this.#builder = builder;
  }

  override onclosetag(start: number, end: number): void {
    this.#ending = true;
    super.onclosetag(start, end);
    this.#ending = false;
  }

  protected override isVoidElement(name: string): boolean {
    if (super.isVoidElement(name)) return true;
    if (this.#ending || name === '') return false;
    const before = this.#deep;
    const deep = before ?? this.#builder.depth >= DEEPEST;
    this.#deep = before === undefined ? deep : undefined;
    return deep;
  }
}

/** Gathers the lines of a page from what its parser meets. */
class PageBuilder {
  readonly #page: Page = { elements: [], lines: [], leftOut: [] };
  readonly #line = newOpenLine(this.#page);
  readonly #stack: Open[] = [];
  readonly #showsUnseen: boolean;
  /** Words that are not of the text, since the element began that says so. */
  #apart: string[] = [];

  constructor(showsUnseen: boolean) {
    this.#showsUnseen = showsUnseen;
  }

  get depth(): number {
    return this.#stack.length;
  }

  open(name: string, attributes: Attributes): void {
    if (isBlock(name) || name === 'br') this.#line.end();
    this.#stack.push(toOpen(this.#page, this.#top(), name, attributes, this.#showsUnseen));
    this.#line.numbers.open(name, attributes);
  }

  close(): void {
    const { name, index, apart } = this.#stack.pop() ?? OUTSIDE;
    if (apart !== undefined && this.#top().apart !== apart) {
      this.leaveOut(apart, this.#apart.join(''));
      this.#apart = [];
    }
    if (isBlock(name)) this.#line.end();
    this.#line.numbers.close(name);
    const element = this.#page.elements[index];
    if (element !== undefined) element.to = this.#page.lines.length;
  }

  write(words: string): void {
    const { apart, keeps, index } = this.#top();
    if (apart !== undefined) {
      this.#apart.push(words);
      return;
    }
    if (isFolding(this.#page.elements[index]?.hints ?? '', words)) {
      this.leaveOut('form', words);
      return;
    }
    (keeps ? words.split(/\r\n|\n|\r/) : [words]).forEach((piece, at) => {
      if (at > 0) this.#line.end();
      this.#line.write(piece, this.#top());
    });
  }

  leaveOut(kind: LeftOutKind, words: string): void {
    if (withoutBlanks(words) !== '') this.#page.leftOut.push({ kind, words });
  }

  finish(): Page {
    this.#line.end();
    return this.#page;
  }

  #top(): Open {
    return this.#stack.at(-1) ?? OUTSIDE;
  }
}

/** The element as it opens; entered among the page's elements. */
function toOpen(page: Page, parent: Open, name: string, attributes: Attributes, showsUnseen: boolean): Open {
  const index = page.elements.length;
  const hints = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.trim();
  const from = page.lines.length;
  page.elements.push({ name, hints, parent: parent.index, from, to: from });
  return {
    name,
    index,
    block: isBlock(name) ? index : parent.block,
    apart: parent.apart ?? kindApart(name, attributes, showsUnseen),
    linked: parent.linked || (name === 'a' && attributes['href'] !== undefined),
    keeps: parent.keeps || keepsLines(name, attributes),
  };
}

/**
 * Any Word file that another program writes: each character is in the text, in order, or counted as left out; no bytes
 * make the reader throw.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { ParagraphChild } from 'docx';
import fc from 'fast-check';
import { isUnreadable } from '../../src/reading/fileText.ts';
import type { LeftOut, LeftOutKind } from '../../src/reading/fileText.ts';
import { readDocx } from '../../src/reading/docx/readDocx.ts';
import { withoutBlanks } from '../../src/text/blank.ts';

type Piece = readonly [kind: 'plain' | 'inserted' | 'deleted' | 'hidden' | 'note' | 'comment', text: string];
type Block = readonly Piece[] | { readonly rows: readonly (readonly (readonly Piece[])[])[] };

const CHANGE = { id: 1, author: '甲', date: '2021-01-01T00:00:00Z' };
/** What XML may hold, and no control character. */
const words = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...Array.from('儿童３.5‰%（）<>&"\'［1］①\uf06c\u2f00𠮷　 ')),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    ),
    maxLength: 8,
  })
  .map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, ''));
const piece: fc.Arbitrary<Piece> = fc.tuple(
  fc.constantFrom('plain', 'plain', 'plain', 'inserted', 'deleted', 'hidden', 'note', 'comment'),
  words,
);
const line = fc.array(piece, { maxLength: 5 });
const block: fc.Arbitrary<Block> = fc.oneof(
  { arbitrary: line, weight: 4 },
  {
    arbitrary: fc.record({
      rows: fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    }),
    weight: 1,
  },
);

/** What the reader must find. */
interface Expected {
  lines: string[];
  notes: string[];
  leftOut: Map<LeftOutKind, number>;
}

function isTable(one: Block): one is Exclude<Block, readonly Piece[]> {
  return 'rows' in one;
}

/** The file, and what must be read from it. */
async function write(blocks: readonly Block[], head: string): Promise<[Uint8Array, Expected]> {
  const expected: Expected = { lines: [], notes: [], leftOut: new Map() };
  const comments: string[] = [];
  const leaveOut = (kind: LeftOutKind, text: string): void =>
    void expected.leftOut.set(kind, (expected.leftOut.get(kind) ?? 0) + withoutBlanks(text).length);
  const toRuns = ([kind, text]: Piece): ParagraphChild[] => {
    if (kind === 'plain') return [new TextRun(text)];
    if (kind === 'inserted') return [new InsertedTextRun({ text, ...CHANGE })];
    if (kind === 'note') return [new FootnoteReferenceRun(expected.notes.push(text))];
    if (kind === 'comment') {
      leaveOut('comment', text);
      const id = comments.push(text) - 1;
      return [
        new CommentRangeStart(id),
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ];
    }
    leaveOut(kind === 'deleted' ? 'deletion' : 'hidden', text);
    return [kind === 'deleted' ? new DeletedTextRun({ text, ...CHANGE }) : new TextRun({ text, vanish: true })];
  };
  const toParagraph = (pieces: readonly Piece[]): Paragraph => {
    const before = expected.notes.length;
    const children = pieces.flatMap(toRuns);
    let note = before;
    expected.lines.push(
      pieces
        .map(([kind, text]) =>
          kind === 'note' ? `[${(note += 1)}]` : ['plain', 'inserted'].includes(kind) ? text : '',
        )
        .join(''),
    );
    return new Paragraph({ children });
  };
  const children = blocks.map((one) =>
    isTable(one)
      ? new Table({
          rows: one.rows.map(
            (cells) =>
              new TableRow({ children: cells.map((cell) => new TableCell({ children: [toParagraph(cell)] })) }),
          ),
        })
      : toParagraph(one),
  );
  leaveOut('page-header', head);
  const file = new Document({
    comments: { children: comments.map((text, id) => ({ id, children: [new Paragraph(text)] })) },
    footnotes: Object.fromEntries(expected.notes.map((text, at) => [at + 1, { children: [new Paragraph(text)] }])),
    sections: [{ children, headers: { default: new Header({ children: [new Paragraph(head)] }) } }],
  });
  return [new Uint8Array(await Packer.toArrayBuffer(file)), expected];
}

describe('any Word file', () => {
  it('is read without losing, doubling or altering a character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 8 }), words, async (blocks, head) => {
        const [bytes, { lines, notes, leftOut }] = await write(
          [['前言'].map((text) => ['plain', text] as const), ...blocks],
          `页${head}`,
        );
        const result = await readDocx(bytes);
        assert.ok(!isUnreadable(result), JSON.stringify(result));
        const all = [...lines, ...notes.map((text, at) => `[${at + 1}]${text}`)];
        assert.equal(withoutBlanks(result.text), withoutBlanks(all.join('\n')));
        for (const [kind, characters] of leftOut) {
          const found: LeftOut | undefined = result.leftOut.find(
            (entry) => entry.kind === kind || (kind === 'page-header' && entry.kind === 'page-number'),
          );
          assert.equal(found?.characters ?? 0, characters, kind);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives a text or a reason when its bytes are damaged', async () => {
    const [bytes] = await write([[['plain', '前言']], { rows: [[[['note', '注']]]] }], '页');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(bytes.length),
        fc.boolean(),
        async (changes, end, cut) => {
          const damaged = bytes.slice(0, cut ? end : bytes.length);
          for (const [at, value] of changes) if (at < damaged.length) damaged[at] = value;
          const result = await readDocx(damaged);
          assert.ok(isUnreadable(result) || result.text !== '');
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** Word files that are read or refused as a whole. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isUnreadable } from '../../../src/reading/fileText.ts';
import { readDocx } from '../../../src/reading/docx/readDocx.ts';
import { docxFile, zipOf } from '../../support/files/docxFile.ts';

const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/Document.XML"/></Relationships>';
const W = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"';
const withDocument = (document: string): Uint8Array =>
  zipOf(
    new Map([
      ['_rels/.rels', RELS],
      ['word/document.xml', document],
    ]),
  );
const ENTITIES = '<!DOCTYPE w:document [<!ENTITY a "乙"><!ENTITY x SYSTEM "file:///etc/passwd">]>';

const files: readonly { why: string; bytes: Uint8Array; text?: string; problem?: string }[] = [
  {
    why: 'the strict edition of the standard, parts named without regard to case, any prefix',
    bytes: withDocument(
      '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>甲</d:t></d:r></d:p></d:body></d:document>',
    ),
    text: '甲\n',
  },
  {
    why: 'no entity is declared',
    bytes: withDocument(`${ENTITIES}<w:document ${W}><w:p><w:r><w:t>&a;&x;</w:t></w:r></w:p></w:document>`),
    problem: 'damaged',
  },
  {
    why: 'nor used without a declaration',
    bytes: withDocument(`<w:document ${W}><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>`),
    problem: 'damaged',
  },
  {
    why: 'elements nested without end',
    bytes: withDocument(`<w:document ${W}>${'<w:p>'.repeat(100_000)}`),
    problem: 'damaged',
  },
  {
    why: 'a part that ends in the middle',
    bytes: withDocument(`<w:document ${W}><w:p><w:r><w:t>甲`),
    problem: 'damaged',
  },
  { why: 'a bomb, before it is unpacked', bytes: withDocument(' '.repeat(80_000_000)), problem: 'too-large' },
  { why: 'a smaller bomb, by its ratio', bytes: withDocument(' '.repeat(8_000_000)), problem: 'too-large' },
  { why: 'an archive of something else', bytes: zipOf(new Map([['a.txt', '甲']])), problem: 'unknown-format' },
  { why: 'no archive', bytes: new TextEncoder().encode('甲'), problem: 'damaged' },
  { why: 'no bytes', bytes: new Uint8Array(), problem: 'damaged' },
  { why: 'a file without a word', bytes: docxFile({ body: '<w:p/>' }), problem: 'empty' },
  {
    why: 'a scan',
    bytes: docxFile({ body: '<w:p><w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r></w:p>' }),
    problem: 'no-text-layer',
  },
];

describe('a Word file as a whole', () => {
  for (const { why, bytes, text, problem } of files) {
    it(why, async () => {
      const result = await readDocx(bytes);
      assert.equal(isUnreadable(result) ? undefined : result.text, text);
      assert.equal(isUnreadable(result) ? result.problem : undefined, problem);
    });
  }
});

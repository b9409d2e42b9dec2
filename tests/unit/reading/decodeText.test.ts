/** Bytes → characters: every encoding of plans, with and without byte order mark, short and long, sound and damaged. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Converter } from 'opencc-js/cn2t';
import { decodeText } from '../../../src/reading/text/decodeText.ts';
import { readCatalogue, sourcePath } from '../../../scripts/read/readCatalogue.ts';
import { contentFolder } from '../../support/corpus.ts';
import { encodeLegacy, fitsLegacy } from '../../support/legacyBytes.ts';

const SHORT = '（一）儿童与健康。主要目标：1.普及儿童健康生活方式，提高儿童及其照护人健康素养。';
const LONG = readCatalogue(contentFolder)
  .map((document) => readFileSync(sourcePath(document), 'utf8'))
  .join('\n');
const toTaiwan = Converter({ from: 'cn', to: 'tw' });

const encoders: Record<string, (text: string) => Uint8Array> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  gb18030: (text) =>
    Buffer.concat([
      text.startsWith('\ufeff') ? Buffer.of(0x84, 0x31, 0x95, 0x33) : Buffer.of(),
      legacy('gb18030', text),
    ]),
  big5: (text) => legacy('big5', text),
};

/** Characters that the encoding lacks, such as ‰ in Big5, are not in the text that is compared. */
function legacy(encoding: 'gb18030' | 'big5', text: string): Uint8Array {
  return encodeLegacy(encoding, fitting(encoding, text));
}

function fitting(encoding: string, text: string): string {
  if (encoding !== 'gb18030' && encoding !== 'big5') return text;
  return Array.from(text)
    .filter((character) => fitsLegacy(encoding, character))
    .join('');
}

describe('decodeText', () => {
  for (const [encoding, encode] of Object.entries(encoders)) {
    for (const [length, simplified] of [
      ['a few words', SHORT.slice(0, 20)],
      ['two sentences', SHORT],
      ['whole plans', LONG],
    ] as const) {
      for (const mark of encoding === 'big5' ? [''] : ['', '\ufeff']) {
        it(`${encoding}${mark === '' ? '' : ' with byte order mark'}: ${length}`, () => {
          const words = fitting(encoding, encoding === 'big5' ? toTaiwan(simplified) : simplified);
          assert.deepEqual(decodeText(encode(`${mark}${words}`)), { text: `${mark}${words}`, encoding });
        });
      }
    }
  }

  it('tells Big5 from GB18030 in every piece of 30 characters, in both scripts', () => {
    for (const [encoding, text] of [
      ['gb18030', LONG],
      ['gb18030', toTaiwan(LONG)],
      ['big5', toTaiwan(LONG)],
    ] as const) {
      const words = fitting(encoding, text).replace(/[\s\d\w]+/gu, '');
      for (let at = 0; at + 30 < words.length; at += 997) {
        const piece = words.slice(at, at + 30);
        assert.deepEqual(decodeText(encodeLegacy(encoding, piece)), { text: piece, encoding });
      }
    }
  });

  it('follows what a page declares where the bytes allow it', () => {
    const bytes = encodeLegacy('gb18030', '兒童');
    assert.deepEqual(decodeText(bytes, 'gb18030'), { text: '兒童', encoding: 'gb18030' });
    assert.deepEqual(decodeText(Buffer.from(SHORT), 'gb18030'), { text: SHORT, encoding: 'utf-8' });
  });

  it('refuses bytes that are no text', () => {
    assert.equal(decodeText(Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256)), undefined);
    assert.equal(decodeText(Buffer.from('a\0b')), undefined);
  });
});

/** Bytes → characters: the encodings of plans, and bytes that are not text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from '../../../scripts/read/decodeText.ts';
import { encodeGb18030 } from '../../support/variants/gb18030.ts';

const TEXT = '（一）儿童与健康。主要目标：1.普及儿童健康生活方式，提高儿童及其照护人健康素养。';
const bom = `\ufeff${TEXT}`;

describe('decodeText', () => {
  for (const [name, bytes, text] of [
    ['UTF-8', Buffer.from(TEXT), TEXT],
    ['UTF-8 with byte order mark', Buffer.from(bom), bom],
    ['UTF-16 LE with byte order mark', Buffer.from(bom, 'utf16le'), bom],
    ['UTF-16 BE with byte order mark', Buffer.from(bom, 'utf16le').swap16(), bom],
    ['UTF-16 LE', Buffer.from(TEXT, 'utf16le'), TEXT],
    ['UTF-16 BE', Buffer.from(TEXT, 'utf16le').swap16(), TEXT],
    ['GB18030', encodeGb18030(TEXT), TEXT],
  ] as const) {
    it(name, () => assert.equal(decodeText(bytes), text));
  }
  it('refuses bytes that are no text', () => {
    assert.equal(decodeText(Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256)), undefined);
    assert.equal(decodeText(Buffer.from('a\0b')), undefined);
  });
});

/**
 * JSON as the files of the index hold it: in GB 18030, where a Chinese character takes two bytes and not three. Compressed by
 * gzip, a file is a tenth smaller than in UTF-8, and every browser decodes it.
 */
import { indexEncoding } from '../../src/search/index/indexReader.ts';

/** Lead bytes of the pairs of GB 18030. */
const LEADS = { from: 0x81, to: 0xfd };
const TRAILS = { from: 0x40, to: 0xfe };
/** Rows of signs that no edition has changed. */
const SIGNS: ReadonlySet<number> = new Set([0xa1, 0xa3]);
const FIRST_SIGN = 0xa1;

/** The bytes of a JSON text; what is no Chinese character or common sign is escaped. `encodeJson('"近视"').length // => 6` */
export function encodeJson(json: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of json) {
    if (character <= '\u007f') bytes.push(character.charCodeAt(0));
    else bytes.push(...(pairs.get(character) ?? escape(character)));
  }
  return Uint8Array.from(bytes);
}

function escape(character: string): Buffer {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return Buffer.from(units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join(''));
}

const pairs = readPairs();

/** The two bytes of each character whose place has always been the same. */
function readPairs(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(indexEncoding);
  const found = new Map<string, readonly number[]>();
  for (let lead = LEADS.from; lead <= LEADS.to; lead += 1) {
    for (let trail = TRAILS.from; trail <= TRAILS.to; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      const isSign = SIGNS.has(lead) && trail >= FIRST_SIGN && character.length === 1;
      if (isSign || /^\p{Script=Han}$/u.test(character)) found.set(character, [lead, trail]);
    }
  }
  return found;
}

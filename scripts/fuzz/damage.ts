/** Damaged bytes: random ones, lost, doubled or moved pieces, signs of markup in the wrong place. */
import type { Random } from './random.ts';

const SIGNS = [
  ...[
    '<div>',
    '</div>',
    '<table>',
    '<td>',
    '<p',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<a href="',
    '"',
    '<ol>',
    '<li>',
  ],
  ...[
    '<br>',
    '<pre>',
    '<![CDATA[',
    '<?',
    '<svg>',
    '<math>',
    '<title>',
    '<style>',
    '<select>',
    '<del>',
    '</',
    '<',
    '&',
    '&#',
    '&#x0;',
  ],
  ...[
    '&nbsp',
    '&mdash;',
    '\0',
    '\r',
    '\n\n',
    '# ',
    '**',
    '`',
    '```\n',
    '> ',
    '- ',
    '1. ',
    '| a |\n| --- |\n',
    '[a](b',
    '\\',
    '---\n',
    '    ',
  ],
  ...['<w:p>', '</w:p>', '<w:tbl><w:tr><w:tc>', '<w:br/>', '<w:tab/>', '<w:fldChar w:fldCharType="begin"/>', '&b;'],
  ...['<!DOCTYPE a [<!ENTITY b "c">]>', '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr>'],
  ...[
    ' BT ',
    ' ET ',
    ' Tj ',
    '/F1 1e9 Tf ',
    ' 0 0 0 0 0 0 Tm ',
    '<</Length 9>>',
    'endobj\n',
    '/Rotate 90',
    '/Encrypt 1 0 R',
  ],
  ...['\ufeff', '\u2028', '\ud83d\ude00', '索引号：', '当前位置：', '（', '。', '主要目标：', '某政发〔2021〕12号'],
];
const encoder = new TextEncoder();
type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const damages: readonly Damage[] = [
  (bytes, random) => spliced(bytes, random.below(bytes.length + 1), 1, Uint8Array.of(random.below(256))),
  (bytes, random) => spliced(bytes, random.below(bytes.length + 1), random.below(200), new Uint8Array()),
  (bytes, random) => spliced(bytes, random.below(bytes.length + 1), 0, pieceOf(bytes, random)),
  (bytes, random) => spliced(bytes, random.below(bytes.length + 1), 0, encoder.encode(random.pick(SIGNS))),
  (bytes, random) =>
    spliced(bytes, random.below(bytes.length + 1), 0, encoder.encode(random.pick(SIGNS).repeat(random.below(60)))),
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.slice(random.below(bytes.length + 1)),
];

/** The bytes with up to eight kinds of damage; seldom nothing but random bytes. */
export function damage(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.oneIn(20)) return Uint8Array.from({ length: random.below(400) }, () => random.below(256));
  let damaged = bytes;
  for (let left = random.below(9); left > 0; left -= 1) damaged = random.pick(damages)(damaged, random);
  return damaged;
}

function pieceOf(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.below(bytes.length + 1);
  return bytes.slice(from, from + random.below(300));
}

function spliced(bytes: Uint8Array, at: number, lost: number, gained: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...gained, ...bytes.subarray(at + lost)]);
}

/** The 6,763 characters of GB 2312, with which simplified texts are written but for rare names. */
export function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return new Set(decoder.decode(Uint8Array.from(bytes)));
}

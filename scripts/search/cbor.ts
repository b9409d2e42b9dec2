/** CBOR (RFC 8949), as much of it as Pagefind's files use: whole numbers, texts and lists. */

/** The kinds of values, by the upper three bits of their first byte. */
const [WHOLE, NEGATIVE, TEXT, LIST] = [0, 1, 3, 4];

/** The value. Throws at any other kind. `parseCbor(Uint8Array.of(0x82, 0x01, 0x20)) // => [1, -1]` */
export function parseCbor(bytes: Uint8Array): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;
  const readSize = (head: number): number => {
    const size = head % 32;
    if (size < 24) return size;
    at += 2 ** (size - 24);
    if (size === 24) return view.getUint8(at - 1);
    if (size === 25) return view.getUint16(at - 2);
    if (size === 26) return view.getUint32(at - 4);
    throw new Error(`CBOR of a size that is not read: ${String(head)}`);
  };
  const readValue = (): unknown => {
    const head = view.getUint8(at);
    at += 1;
    const size = readSize(head);
    switch (head >> 5) {
      case WHOLE:
        return size;
      case NEGATIVE:
        return -1 - size;
      case TEXT:
        at += size;
        return decoder.decode(bytes.subarray(at - size, at));
      case LIST:
        return Array.from({ length: size }, readValue);
      default:
        throw new Error(`CBOR of a kind that is not read: ${String(head)}`);
    }
  };
  return readValue();
}

/** Unpacks gzip, with the browser's own means or, where it has none, with a library that is loaded then. */

const [FIRST, SECOND] = [0x1f, 0x8b];

/** The unpacked bytes; those of a file that a server has unpacked on the way, as they are. Rejects what is damaged. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== FIRST || bytes[1] !== SECOND) return bytes;
  if (typeof DecompressionStream !== 'function') return (await import('fflate')).gunzipSync(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

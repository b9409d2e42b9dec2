/** Unpacks gzip, with the browser's own means or, where it has none, with a library that is loaded then. */

/** The unpacked bytes. Rejects what is damaged. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream !== 'function') return (await import('fflate')).gunzipSync(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

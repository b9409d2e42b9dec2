/** The size of a file for readers. */

/** formatSize(2048) // => '2 KB' */
export function formatSize(bytes: number): string {
  return `${String(Math.ceil(bytes / 1024))} KB`;
}

/** Bytes of a text as UTF-8. byteLength('知规') // => 6 */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * The SHA-256 of a text, as UTF-8, in hexadecimal digits.
 *
 * await sha256('知规') // => '2f4b…'
 */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The words of the method page, where the figures of judged samples are stated. */
import { readFileSync } from 'node:fs';

/** The body of the page without blanks, as Astro source. */
export function readMethod(): string {
  const path = new URL('../../src/components/prose/MethodBody.astro', import.meta.url);
  return readFileSync(path, 'utf8').replace(/\s+/gu, '');
}

/** Drawn pictures kept between builds, by all that decides how they look. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const folder = fileURLToPath(new URL('../../node_modules/.cache/zhigui-cards', import.meta.url));
const sources = ['drawCard.ts', '../../src/styles/tokens.css'].map((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8'),
);

/** The picture of a content: from the cache, or drawn and put there. `font` names the font that is drawn with. */
export async function cached(content: unknown, font: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([content, font, sharp.versions, sources]))
    .digest('hex');
  const path = join(folder, `${key}.png`);
  if (existsSync(path)) return readFileSync(path);
  const png = await draw();
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, png);
  return png;
}

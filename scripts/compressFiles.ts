/**
 * `node scripts/compressFiles.ts`, a step of `npm run build`: puts `.br` and `.gz` beside every text file that they make
 * smaller, for servers that send compressed files as they are. The same file gives the same bytes. With `--missing` only
 * beside those that have neither yet. What an earlier build made of the same bytes is taken from what it kept.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openResults, partOf } from './cache/keptResults.ts';
import type { KeptResults } from './cache/keptResults.ts';
import { readCommandLine } from './command/commandLine.ts';
import { builtFolder, keptFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { isText } from './deploy/types.ts';
import { brotliLevel, compressionCode, compressions } from './site/compression.ts';

type Compressed = (readonly [ending: string, content: Uint8Array])[];

/** As many as Node compresses side by side. */
const atOnce = 4;

await runCommand(async () => {
  const { values } = readCommandLine('node scripts/compressFiles.ts [--missing]', {
    options: { missing: { type: 'boolean', default: false } },
  });
  if (!existsSync(builtFolder)) throw new InputError(`${builtFolder}: there is no built site; run npm run build`);
  const texts = globSync('**/*.*', { cwd: builtFolder }).filter(isText).sort();
  const files = values.missing ? texts.filter(isUncompressed) : texts;
  const kept = openResults<Compressed>('compressed', compressionCode, keptFolder);
  let written = 0;
  for (const [part, own] of Map.groupBy(files, partOf)) {
    written += await compressPart(own, part, kept);
    kept.close(part);
  }
  kept.end();
  process.stderr.write(`Compressed ${String(files.length)} files into ${String(written)}\n`);
});

/** Whether a file, by its path in the site, has no compressed one beside it. */
function isUncompressed(file: string): boolean {
  return Object.values(compressions).every(({ ending }) => !existsSync(join(builtFolder, `${file}${ending}`)));
}

/** Compresses files of one part of the site. Returns how many it has written. */
async function compressPart(files: readonly string[], part: string, kept: KeptResults<Compressed>): Promise<number> {
  const left = files.values();
  const counts = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      let written = 0;
      for (const file of left) {
        const bytes = await readFile(join(builtFolder, file));
        const key = `${createHash('sha256').update(bytes).digest('hex')} ${String(brotliLevel(file))}`;
        const small = kept.get(part, key) ?? (await compress(bytes, file));
        kept.put(part, key, small);
        for (const [ending, content] of small) await writeFile(join(builtFolder, `${file}${ending}`), content);
        written += small.length;
      }
      return written;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The compressed forms that are smaller, each with the ending of its file. */
async function compress(bytes: Buffer, file: string): Promise<Compressed> {
  const forms = Object.values(compressions).map(async ({ ending, compressSoon }) => {
    return [ending, await compressSoon(bytes, file)] as const;
  });
  return (await Promise.all(forms)).filter(([, small]) => small.length < bytes.length);
}

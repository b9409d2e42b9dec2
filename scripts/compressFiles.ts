/**
 * `node scripts/compressFiles.ts`, a step of `npm run build`: puts `.br` and `.gz` beside every text file that they make
 * smaller, for servers that send compressed files as they are. The same file gives the same bytes. With `--missing` only
 * beside those that have neither yet.
 */
import { existsSync, globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCommandLine } from './command/commandLine.ts';
import { builtFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';
import { isText } from './deploy/types.ts';
import { compressions } from './site/compression.ts';

/** As many as Node compresses side by side. */
const atOnce = 4;

await runCommand(async () => {
  const { values } = readCommandLine('node scripts/compressFiles.ts [--missing]', {
    options: { missing: { type: 'boolean', default: false } },
  });
  if (!existsSync(builtFolder)) throw new InputError(`${builtFolder}: there is no built site; run npm run build`);
  const texts = globSync('**/*.*', { cwd: builtFolder }).filter(isText).sort();
  const files = values.missing ? texts.filter(isUncompressed) : texts;
  const left = files.values();
  const counts = await Promise.all(
    Array.from({ length: atOnce }, async () => {
      let written = 0;
      for (const file of left) written += await compressFile(join(builtFolder, file));
      return written;
    }),
  );
  const written = counts.reduce((sum, count) => sum + count, 0);
  process.stderr.write(`Compressed ${String(files.length)} files into ${String(written)}\n`);
});

/** Whether a file, by its path in the site, has no compressed one beside it. */
function isUncompressed(file: string): boolean {
  return Object.values(compressions).every(({ ending }) => !existsSync(join(builtFolder, `${file}${ending}`)));
}

/** Returns how many compressed files it has written. */
async function compressFile(path: string): Promise<number> {
  const bytes = await readFile(path);
  const writing = Object.values(compressions).map(async ({ ending, compressSoon }) => {
    const small = await compressSoon(bytes);
    if (small.length >= bytes.length) return 0;
    await writeFile(`${path}${ending}`, small);
    return 1;
  });
  const [one = 0, other = 0] = await Promise.all(writing);
  return one + other;
}

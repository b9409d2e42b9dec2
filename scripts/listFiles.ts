/** `node scripts/listFiles.ts`, a step of `npm run build`: lists the files of the built site with their hashes in SHA256SUMS. */
import { existsSync } from 'node:fs';
import { writeFileList } from './build/fileList.ts';
import { builtFolder } from './command/folders.ts';
import { InputError, runCommand } from './command/inputError.ts';

await runCommand(() => {
  if (!existsSync(builtFolder)) throw new InputError(`${builtFolder}: there is no built site; run npm run build`);
  process.stderr.write(`Listed ${String(writeFileList(builtFolder))} files\n`);
});

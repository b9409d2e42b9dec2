/**
 * `npm run --silent parse -- FILE [--format json|text|github]`: any plan text → {"plans": […], "messages": […]} on
 * standard output, or the same for people (with source lines and carets, in Chinese when the locale is, else in English)
 * or as annotations.
 *
 * `messages` are those that belong to no plan; each plan has its own. Facts that only the catalogue has are null,
 * unless the file is, byte for byte, a document of the catalogue. Exit 1 with one line when FILE is unusable.
 */
import { contentFolder } from './command/folders.ts';
import { runCommand } from './command/inputError.ts';
import { languageOf } from './command/language.ts';
import { parseFile } from './parse/parseFile.ts';

await runCommand(() => {
  process.stdout.write(parseFile(process.argv.slice(2), contentFolder, languageOf(process.env)));
});

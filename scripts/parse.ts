/**
 * `npm run --silent parse -- FILE [--format json|text|github]`: any plan text → {"plans": […], "messages": […]} on
 * standard output, or the same for people (with source lines and carets, in Chinese when the locale is, else in English)
 * or as annotations.
 *
 * FILE is plain text in any common encoding, Markdown, a web page, Word (.docx) or PDF with a text layer.
 * `messages` are those that belong to no plan, and what was left out of the file; each plan has its own. Facts that only the catalogue has are null,
 * unless the file is, byte for byte, a document of the catalogue. Exit 1 with one line when FILE is unusable.
 */
import { contentFolder } from './command/folders.ts';
import { runCommand } from './command/inputError.ts';
import { languageOf } from './command/language.ts';
import { parseFile } from './parse/parseFile.ts';

await runCommand(async () => {
  process.stdout.write(await parseFile(process.argv.slice(2), contentFolder, languageOf(process.env)));
});

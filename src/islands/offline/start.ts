/**
 * The first script of every page of the offline copy. A page opened as a file may neither fetch files nor run them as
 * workers, and an address that begins with a slash leads out of the copy: here the scripts of the site find what they
 * ask for all the same, and know nothing of it.
 */
import { answerFetch } from './fileScripts.ts';
import { followLinks } from './copyLinks.ts';
import { FileWorker } from './fileWorker.ts';

window.fetch = answerFetch;
window.Worker = FileWorker;
followLinks();

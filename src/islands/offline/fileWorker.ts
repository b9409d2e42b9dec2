/** A worker whose script has come with the page. One whose script has not throws, as where there are no workers. */
import { arrivedFile } from './fileScripts.ts';
import { pathInCopy } from './place.ts';

export class FileWorker extends Worker {
  constructor(script: string | URL) {
    const source = arrivedFile(pathInCopy(script));
    if (source === undefined) throw new TypeError('no worker in the offline copy');
    super(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  }
}

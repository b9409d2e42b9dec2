/** What `npm run ingest` would write, composed once in a process. */
import { composeContent } from '../../scripts/ingest/composeContent.ts';
import type { Content } from '../../scripts/ingest/composeContent.ts';
import { contentFolder } from './corpus.ts';

let composed: Content | undefined;

/** The plans of the sources as the code now reads them, and the files it would write. Not to be changed. */
export function composeCommitted(): Content {
  composed ??= composeContent(contentFolder, () => undefined);
  return composed;
}

/** A file of the folder of a data version, as the body of an answer. */
import { must } from '../../../text/must.ts';

/** The bytes in a buffer of their own; throws for a path that is not in the folder. */
export function bodyOf(files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(must(files.get(path), path));
}

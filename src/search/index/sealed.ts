/**
 * The seal of a file of the index: a checksum in front of its content, which also covers its path and the index it belongs
 * to. So each file tells by itself that it is whole, the right one and of this index, and no reader loads a list of
 * checksums first.
 */
import { checksum } from './checksum.ts';

const DIGITS = 7;

/** The file with its seal. `index` is the mark of the index, the same for all of its files. */
export function sealFile(index: string, path: string, content: Uint8Array): Uint8Array {
  return join(encode(sealOf(index, path, content)), content);
}

/** The content of a sealed file; undefined when the seal is not the one of this path in this index. */
export function openSealed(index: string, path: string, file: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const content = file.slice(DIGITS);
  return decode(file.subarray(0, DIGITS)) === sealOf(index, path, content) ? content : undefined;
}

function sealOf(index: string, path: string, content: Uint8Array): string {
  return checksum(join(encode(`${index} ${path} `), content));
}

function join(head: Uint8Array, tail: Uint8Array): Uint8Array {
  const joined = new Uint8Array(head.length + tail.length);
  joined.set(head);
  joined.set(tail, head.length);
  return joined;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

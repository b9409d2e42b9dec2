/** A file as a script that hands it to the page: src/islands/offline/fileScripts.ts. */

/** Folder of what only the copy has. */
const OWN = '_offline/';
/** The first script of every page. */
export const startScript = `${OWN}start.js`;

/** `toDataScriptPath('verify/x.json') // => '_offline/verify/x.json.js'` */
export function toDataScriptPath(path: string): string {
  return `${OWN}${path}.js`;
}

/** The script of a file: its text as it is, or its bytes in base64 where they are no text. */
export function toDataScript(path: string, bytes: Uint8Array): string {
  const text = readText(bytes);
  const given = text === undefined ? [path, Buffer.from(bytes).toString('base64'), true] : [path, text];
  return `offlineFile(${given.map((value) => JSON.stringify(value)).join(',')})\n`;
}

/** The text of bytes that are UTF-8; a mark at its beginning is part of it. */
function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Removes creation times from a ZIP archive, so that the same content always gives the same bytes.
 *
 * Only the two date fields of every entry change: in the central directory and in the entry's own header. The layout is
 * that of PKWARE's APPNOTE, 4.3.
 */

/** 1 January 1980, 00:00: the earliest time of the format. */
const firstDate = 0x0021;

const endOfDirectory = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 };
const directoryEntry = { signature: 0x02014b50, size: 46, time: 12, name: 28, extra: 30, comment: 32, header: 42 };
const header = { signature: 0x04034b50, time: 10 };

/** The archive with every entry dated 1980-01-01 00:00; throws for any bytes but a ZIP archive without a comment. */
export function pinZipTimes(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endOfDirectory.size;
  expectSignature(view, end, endOfDirectory.signature);
  let at = view.getUint32(end + endOfDirectory.directory, true);
  for (let left = view.getUint16(end + endOfDirectory.entries, true); left > 0; left -= 1) {
    expectSignature(view, at, directoryEntry.signature);
    const own = view.getUint32(at + directoryEntry.header, true);
    expectSignature(view, own, header.signature);
    pinTime(view, at + directoryEntry.time);
    pinTime(view, own + header.time);
    const lengths = [directoryEntry.name, directoryEntry.extra, directoryEntry.comment];
    at += lengths.reduce((size, field) => size + view.getUint16(at + field, true), directoryEntry.size);
  }
  return bytes;
}

/** Two fields of two bytes: time, then date. */
function pinTime(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDate, true);
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (at < 0 || view.getUint32(at, true) !== signature) throw new Error(`No ZIP archive: nothing to find at ${at}.`);
}

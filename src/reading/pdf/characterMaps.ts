/**
 * Character maps for Chinese fonts that a PDF names and does not hold. They are part of the program, since a reader may
 * fetch nothing, and are loaded when a file asks for the first of them.
 */
export class CharacterMaps {
  /** The map of a file name of pdf.js, `GBK-EUC-H.bcmap`. Rejects for one that is not known, and for other data. */
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const { characterMapData } = await import('./characterMapData.ts');
    const name = filename.replace(/\.bcmap$/u, '');
    const data = Object.hasOwn(characterMapData, name) ? characterMapData[name] : undefined;
    if (kind !== 'cMapUrl' || data === undefined) throw new Error(`There is no ${filename}.`);
    return Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
  }
}

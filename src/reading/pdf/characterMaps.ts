/** Character maps for Chinese fonts that a PDF names and does not hold. */
export class CharacterMaps {
  /** The map of that file name; throws for one that is not known. */
  fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    return Promise.reject(new Error(`no character map ${filename}`));
  }
}

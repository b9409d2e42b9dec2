/** Whole numbers and texts as bytes, for `src/search/index/byteReader.ts`. */

const STEP = 128;

export class ByteWriter {
  readonly #bytes: number[] = [];

  writeNumber(value: number): this {
    let rest = value;
    for (; rest >= STEP; rest = Math.floor(rest / STEP)) this.#bytes.push((rest % STEP) + STEP);
    this.#bytes.push(rest);
    return this;
  }

  writeNumbers(values: readonly number[]): this {
    for (const value of values) this.writeNumber(value);
    return this;
  }

  writeText(text: string): this {
    this.writeNumber(text.length);
    for (let at = 0; at < text.length; at += 1) this.#bytes.push(text.charCodeAt(at) >> 8, text.charCodeAt(at) & 0xff);
    return this;
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Whole numbers and texts read from bytes, one after the other. */
import { must } from '../../text/must.ts';

const STEP = 128;

/** A whole number takes seven bits of each byte, the lowest first; every byte but its last has the eighth bit. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** `new ByteReader(Uint8Array.of(0xac, 0x02)).readNumber() // => 300` */
  readNumber(): number {
    let value = 0;
    for (let weight = 1; ; weight *= STEP) {
      const byte = this.#readByte();
      value += (byte % STEP) * weight;
      if (byte < STEP) return value;
    }
  }

  /** So many numbers. */
  readNumbers(count: number): number[] {
    return Array.from({ length: count }, () => this.readNumber());
  }

  /** A text: the number of its UTF-16 units, and two bytes for each. */
  readText(): string {
    const length = this.readNumber();
    return String.fromCharCode(...Array.from({ length }, () => this.#readByte() * 256 + this.#readByte()));
  }

  /** The next bytes, so many of them. Throws when there are fewer. */
  readBytes(length: number): Uint8Array {
    const from = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new Error('bytes that end too soon');
    return this.#bytes.subarray(from, this.#at);
  }

  #readByte(): number {
    const byte = must(this.#bytes[this.#at], 'byte');
    this.#at += 1;
    return byte;
  }
}

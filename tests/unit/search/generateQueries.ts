/** Queries for tests: random slices of real texts, altered the way readers type. Seeded, so repeatable. */

export interface TestQuery {
  query: string;
  /** The way it was made. */
  way: string;
}

/** A random generator (mulberry32) that gives the same numbers for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WIDE_OFFSET = 0xfee0;
const LOOKALIKES: Readonly<Record<string, string>> = {
  '-': '—',
  '—': '～',
  '%': '％',
  '，': ',',
  ',': '，',
  '。': '；',
  '、': ',',
};

/** Slices of 1 to 4 characters, of phrases, around numbers and across punctuation; several terms; altered writing. */
export function generateQueries(
  texts: readonly string[],
  count: number,
  seed: number,
  toTraditional: (text: string) => string,
): TestQuery[] {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const slice = (length: number): string => {
    const text = texts[below(texts.length)] ?? '';
    const start = below(Math.max(1, text.length - length));
    return text.slice(start, start + length);
  };
  const around = (pattern: RegExp): string => {
    for (;;) {
      const text = texts[below(texts.length)] ?? '';
      const places = [...text.matchAll(pattern)];
      const place = places[below(places.length)];
      if (place !== undefined)
        return text.slice(Math.max(0, place.index - below(3)), place.index + place[0].length + below(4));
    }
  };
  const ways: Readonly<Record<string, () => string>> = {
    'a character': () => slice(1),
    'two to four characters': () => slice(2 + below(3)),
    'a phrase': () => slice(5 + below(12)),
    'a long phrase': () => slice(20 + below(40)),
    'a number': () => around(/\d[\d.%‰/—-]*/g),
    'across punctuation': () => around(/[，。、；：,;:（）()《》“”]/g),
    'two terms': () => `${slice(2)} ${slice(2 + below(2))}`,
    'terms of one text': () => {
      const text = texts[below(texts.length)] ?? '';
      const starts = [0, 1, 2].map(() => below(text.length));
      return starts.map((start) => text.slice(start, start + 2)).join('　');
    },
    'full width': () =>
      slice(4 + below(6)).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + WIDE_OFFSET)),
    'other signs': () => around(/[-—%，,。、]/g).replace(/[-—%，,。、]/g, (sign) => LOOKALIKES[sign] ?? sign),
    traditional: () => toTraditional(slice(2 + below(6))),
    'spliced, mostly nowhere': () => slice(2) + slice(2),
  };
  const names = Object.keys(ways);
  return Array.from({ length: count }, (_, at) => {
    const way = names[at % names.length] ?? '';
    return { query: ways[way]?.() ?? '', way };
  });
}

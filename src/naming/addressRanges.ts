/**
 * Addresses in short form: a run of addresses that differ only in their last number is one line, `#goal-1..13`. Packing
 * and unpacking lose nothing; the same addresses always give the same lines.
 */

/** An address without its last number, and that number; digits with leading zeros are part of a name. */
const NUMBERED = /^(.*\D)(0|[1-9]\d{0,8})(\D*)$/;
const RANGE = /^(.*\D)(\d+)\.\.(\d+)(\D*)$/;

/** Lines for a set of addresses, in natural order. `packRanges(['/#L1', '/#L2', '/#L4']) // => ['/#L1..2', '/#L4']` */
export function packRanges(addresses: Iterable<string>): string[] {
  const parts = [...new Set(addresses)].map((address) => NUMBERED.exec(address) ?? address);
  const plain = parts.filter((part) => typeof part === 'string');
  const numbered = parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    const [, before = '', number, after = ''] = part;
    return [{ before, after, number: Number(number) }];
  });
  const ranges = [...Map.groupBy(numbered, ({ before, after }) => `${before}\n${after}`).values()].flatMap((group) =>
    toRuns(group.map(({ number }) => number)).map((run) => `${group[0]?.before}${run}${group[0]?.after}`),
  );
  return [...plain, ...ranges].sort(byNature);
}

/** The addresses of a line. `unpackRange('/t/lcc-1-m2..3/') // => ['/t/lcc-1-m2/', '/t/lcc-1-m3/']` */
export function unpackRange(line: string): string[] {
  const [, before = '', first, last, after = ''] = RANGE.exec(line) ?? [];
  if (first === undefined || last === undefined) return [line];
  const [from, to] = [Number(first), Number(last)];
  return Array.from({ length: to - from + 1 }, (_, at) => `${before}${String(from + at)}${after}`);
}

function toRuns(numbers: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${String(first)}..${String(last)}`));
}

/** Numbers by value, everything else by code unit. */
function byNature(a: string, b: string): number {
  const [left, right] = [chunksOf(a), chunksOf(b)];
  const at = left.findIndex((chunk, index) => chunk !== right[index]);
  const [one, other] = [left[at], right[at]];
  if (one === undefined) return left.length - right.length;
  if (other === undefined) return 1;
  const [number, otherNumber] = [Number(one), Number(other)];
  if (!Number.isNaN(number) && !Number.isNaN(otherNumber) && number !== otherNumber) return number - otherNumber;
  return one < other ? -1 : 1;
}

function chunksOf(text: string): string[] {
  return text.split(/(\d+)/);
}

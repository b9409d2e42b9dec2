/** What can happen to a file on its way to a reader, or where it is kept. */

/** Gives the content in its place, undefined for none; `other` is another file of the kind. */
type Damage = (content: Buffer, other: Buffer) => Uint8Array | undefined;

const LOGIN = '<!doctype html><title>Login</title><p>Please log in to this network.';

export const damages: Readonly<Record<string, Damage>> = {
  missing: () => undefined,
  cut: (content) => content.subarray(0, Math.floor(content.length / 2)),
  'one byte short': (content) => content.subarray(0, -1),
  swapped: (_, other) => other,
  zeroed: (content) => Buffer.alloc(content.length),
  'zeroed at its end': (content) =>
    Buffer.concat([content.subarray(0, 64), Buffer.alloc(Math.max(content.length - 64, 1))]),
  empty: () => Buffer.alloc(0),
  'a login page': () => Buffer.from(LOGIN),
};

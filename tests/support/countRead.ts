/**
 * How many characters the patterns read while a function runs: its work counted and not timed, the same on any machine, so
 * that its growth can be asserted. What a pattern tries again within itself is not counted.
 */
export function countRead(run: () => void): number {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its pattern below
  const { exec } = RegExp.prototype;
  let read = 0;
  // Every method that takes a pattern goes through its `exec`, when that is not the built-in one.
  RegExp.prototype.exec = function counted(text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    const to = match === null ? (isAnchored(this) ? from : text.length) : match.index + match[0].length;
    read += Math.max(to - from, 0) + 1;
    return match;
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return read;
}

/** Whether a pattern is tried at one place only: ^ at its start, and no other branch beside it. */
function isAnchored({ source, multiline, sticky }: RegExp): boolean {
  if (sticky) return true;
  if (multiline || !source.startsWith('^')) return false;
  const signs = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gu, '');
  let depth = 0;
  for (const sign of signs) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) return false;
  }
  return true;
}

/**
 * The outcome of a promise; calls back once when it takes longer than `pause` milliseconds, and never after it is there:
 * what comes at once needs no word.
 *
 * await whenLate(answer, 150, () => say('正在检索……'))
 */
export async function whenLate<Outcome>(
  promise: Promise<Outcome>,
  pause: number,
  callBack: () => void,
): Promise<Outcome> {
  const waiting = setTimeout(callBack, pause);
  try {
    return await promise;
  } finally {
    clearTimeout(waiting);
  }
}

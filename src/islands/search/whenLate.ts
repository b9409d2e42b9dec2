/**
 * The outcome of a promise. Calls back once if it takes longer than `pause` milliseconds, and never after it has
 * arrived: fast results need no message.
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

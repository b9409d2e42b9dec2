/** Dates as Chinese documents write them. */

/**
 * A date of a day, a month or a year.
 *
 * formatDate('2021-12-03') // => '2021年12月3日'
 * formatDate('2021') // => '2021年'
 */
export function formatDate(date: string): string {
  return date
    .split('-')
    .map((part, at) => `${String(Number(part))}${'年月日'.charAt(at)}`)
    .join('');
}

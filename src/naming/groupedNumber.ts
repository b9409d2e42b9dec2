/**
 * Groups thousands the same way wherever the site writes a number. It uses the platform's formatter, because search
 * formats numbers in the browser, which need not load d3-format for that. The number lines of charts use d3's own
 * ticks.
 */

const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 });
const plain = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4, useGrouping: false });

/**
 * A number with at most four decimals, its thousands grouped from a size on.
 *
 * formatGrouped(1089) // => '1,089'
 * formatGrouped(1089, 10_000) // => '1089'
 */
export function formatGrouped(value: number, from = 1000): string {
  return (Math.abs(value) < from ? plain : grouped).format(value);
}

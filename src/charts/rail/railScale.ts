/**
 * The number line of a rail. It need not begin at zero, since readers compare positions and not lengths, and the ticks
 * show where it begins. Logarithmic only when the values span more than two decades.
 */
import { scaleLinear, scaleLog } from 'd3';
import type { ScaleLinear, ScaleLogarithmic } from 'd3';

export type RailScale = ScaleLinear<number, number> | ScaleLogarithmic<number, number>;

const decades = 100;
/** A line whose start is closer to zero than this share of the values' span begins at zero. */
const nearZero = 0.6;
/** From this share of the limit on, the line extends over the whole possible range. */
const nearLimit = 0.5;

/**
 * True when the values need a logarithmic line.
 *
 * isLogarithmic([1, 20, 4000]) // => true
 */
export function isLogarithmic(values: number[]): boolean {
  const low = Math.min(...values);
  return values.length > 0 && low > 0 && Math.max(...values) / low > decades;
}

/**
 * A line with room around its values, from 0 to 1; `limit` is the largest possible value, null when there is none.
 *
 * toRailScale([3.3, 3.5, 4], null).domain() // => [3, 4.2]
 */
export function toRailScale(values: number[], limit: number | null): RailScale {
  if (isLogarithmic(values)) return scaleLog([Math.min(...values), Math.max(...values)], [0, 1]).nice();
  const domain = toDomain(values, limit);
  const [low = 0, high = 1] = scaleLinear(domain, [0, 1]).nice(6).domain();
  return scaleLinear([domain[0] === 0 ? 0 : low, limit === null ? high : Math.min(high, limit)], [0, 1]);
}

function toDomain(values: number[], limit: number | null): [low: number, high: number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return [0, limit ?? 1];
  if (low === high) return aroundOne(low, limit);
  const room = (high - low) / 6;
  if (limit !== null && high - low >= limit * nearLimit) return [0, limit];
  return [low - room <= (high - low) * nearZero ? Math.min(0, low) : low - room, high + room];
}

/** A line for a single value: from zero when that is near, else with a tenth of the limit on either side. */
function aroundOne(value: number, limit: number | null): [low: number, high: number] {
  if (value === 0) return [0, 1];
  if (limit === null || value <= limit / 5) return value < 0 ? [value * 2, 0] : [0, value * 2];
  const room = limit / 10;
  return [Math.max(0, value - room), Math.min(limit, value + room)];
}

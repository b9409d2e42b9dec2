/**
 * Marks of the comparators, distinguished by shape and filling, never by colour. A tip points to where the value may
 * go; open means that the value is approximate.
 */
import { symbol, symbolCircle } from 'd3';
import type { SymbolType } from 'd3';
import type { Comparator } from '../../model/target.ts';

interface Mark {
  type: SymbolType;
  open: boolean;
}

const leftward = pointing(-1);
const rightward = pointing(1);

const marks: Record<Comparator, Mark> = {
  '<=': { type: leftward, open: false },
  '>=': { type: rightward, open: false },
  '=': { type: symbolCircle, open: false },
  '~': { type: symbolCircle, open: true },
  '<': { type: leftward, open: true },
  '>': { type: rightward, open: true },
};

/**
 * The outline of a mark around its value, and whether it is open.
 *
 * toMark('~', 10) // => { path: 'M5,0A5,5,0,1,1,-5,0A5,5,0,1,1,5,0', open: true }
 */
export function toMark(comparator: Comparator, size: number): { path: string; open: boolean } {
  const { type, open } = marks[comparator];
  const area = type === symbolCircle ? (Math.PI * size * size) / 4 : size * size;
  return { path: symbol(type, area).digits(2)() ?? '', open };
}

/** A triangle with its flat side at the value and its tip pointing away from it. */
function pointing(way: 1 | -1): SymbolType {
  return {
    draw(context, area) {
      const size = Math.sqrt(area);
      context.moveTo(0, -size / 2);
      context.lineTo(way * size * 0.9, 0);
      context.lineTo(0, size / 2);
      context.closePath();
    },
  };
}

/**
 * A chart: one finding, drawn in one or more forms. Each form is designed at its own width, so that its text never
 * becomes too small to read; the page shows the form that fits.
 */
import type { Element } from 'xast';
import { element, hasLink } from './svg.ts';

/** For wide screens and paper, for a phone, or one drawing for both. */
export type Form = 'wide' | 'narrow' | 'any';

export interface Drawing {
  form: Form;
  /** In units of the drawing; one pixel each at its original size. */
  width: number;
  height: number;
  body: Element[];
}

export interface Chart {
  /** Unique in the page. */
  id: string;
  /** The accessible name of the chart. */
  title: string;
  /** A description for people who do not see the chart. */
  desc: string;
  drawings: Drawing[];
}

/** The anchor behind a chart, to which its links can be skipped. `endOf({ id: 'rail', … }) // => 'rail-end'` */
export function endOf({ id }: Pick<Chart, 'id'>): string {
  return `${id}-end`;
}

/**
 * The root element of one form, named by its own title. A chart without links has the role of an image; with links it
 * is a group, since an image would hide its links from screen readers.
 *
 * toSvg({ id: 'rail', title: '婴儿死亡率', … }, drawing) // => <svg role="img" aria-labelledby="rail-wide-title" …>…</svg>
 */
export function toSvg({ id, title, desc }: Chart, { form, width, height, body }: Drawing): Element {
  const own = `${id}-${form}`;
  return element(
    'svg',
    {
      class: form,
      viewBox: [0, 0, width, Math.ceil(height)].join(' '),
      role: body.some(hasLink) ? 'group' : 'img',
      'aria-labelledby': `${own}-title`,
      'aria-describedby': `${own}-desc`,
    },
    [element('title', { id: `${own}-title` }, [title]), element('desc', { id: `${own}-desc` }, [desc]), ...body],
  );
}

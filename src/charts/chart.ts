/**
 * A chart: one finding, drawn in one or more forms. A form is designed at its own width and never shrunk until its
 * text is too small to read; the page shows the one that fits.
 */
import type { Element } from 'xast';
import { element, hasLink } from './svg.ts';

/** For wide screens and paper, for a phone, or one drawing for both. */
export type Form = 'wide' | 'narrow' | 'any';

export interface Drawing {
  form: Form;
  /** In units of the drawing; a pixel each where it is shown at its own size. */
  width: number;
  height: number;
  body: Element[];
}

export interface Chart {
  /** Unique in the page. */
  id: string;
  /** The name of the picture. */
  title: string;
  /** What it shows, for those who do not see it. */
  desc: string;
  drawings: Drawing[];
}

/**
 * The root of one form, named by its own title. A picture without links is an image; one with links is a group, or
 * its links would be hidden from those who listen to it.
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

/**
 * The reader's place: while a reading page is scrolled, its contents mark the goal or measure being read. It announces
 * nothing, moves nothing, stores nothing; without it the contents stay unmarked.
 */

const words = document.querySelector('[data-plan-text]');
const entries = document.querySelectorAll<HTMLAnchorElement>('nav.beside a[href*="#"]');

if (words !== null && entries.length > 0 && 'IntersectionObserver' in window) watch(words);

function watch(sheet: Element): void {
  const byAnchor = new Map([...entries].map((entry) => [decodeURIComponent(entry.hash.slice(1)), entry]));
  const blocks = [...sheet.querySelectorAll('[id]')].filter(({ id }) => byAnchor.has(id));
  const visible = new Set<Element>();
  let marked: HTMLAnchorElement | undefined;
  const mark = (changes: readonly IntersectionObserverEntry[]): void => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    const first = blocks.find((block) => visible.has(block));
    const entry = first && byAnchor.get(first.id);
    if (entry === undefined || entry === marked) return;
    marked?.removeAttribute('aria-current');
    entry.setAttribute('aria-current', 'location');
    marked = entry;
  };
  // A block of which only the last pixels are left at the upper edge is no longer being read.
  const observer = new IntersectionObserver(mark, { rootMargin: '-16px 0px 0px 0px' });
  for (const block of blocks) observer.observe(block);
}

/** Links that the scripts of the site make: they lead to files of the copy before anyone can follow or copy them. */
import { addressInCopy, pathInCopy } from './place.ts';

const links = 'a[href^="/"]';

/** Corrects every link as soon as it stands in the page, or is clicked in the moment that it does. */
export function followLinks(): void {
  const watcher = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof Element) correctIn(node);
    }
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] });
  document.addEventListener('click', ({ target }) => target instanceof Element && correctIn(target), true);
}

function correctIn(element: Element): void {
  for (const link of [element, ...element.querySelectorAll(links)]) {
    if (link.matches(links)) link.setAttribute('href', addressInCopy(pathInCopy(link.getAttribute('href') ?? '')));
  }
}

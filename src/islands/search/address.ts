/**
 * The query in the address: `?q=近视`, readable and shareable.
 *
 * Typing rewrites the current entry of the history; the first change after a query was settled (Enter, leaving the
 * field, going back) begins a new one, so that going back leads through the queries and not through their letters.
 */

export interface Address {
  query(): string;
  /** How many hits were shown when this entry was left; undefined at first. */
  shown(): number | undefined;
  write(query: string): void;
  settle(): void;
  remember(shown: number): void;
}

export function createAddress(): Address {
  const title = document.title;
  const query = (): string => new URL(location.href).searchParams.get('q') ?? '';
  const entitle = (): void => {
    document.title = query() === '' ? title : `${query()}｜${title}`;
  };
  let settled = true;
  entitle();
  addEventListener('popstate', () => {
    settled = true;
    entitle();
  });
  return {
    query,
    shown: readShown,
    write: (next) => {
      if (next === query()) return;
      const url = new URL(location.href);
      url.searchParams.set('q', next);
      if (next === '') url.searchParams.delete('q');
      if (settled) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
      settled = false;
      entitle();
    },
    settle: () => {
      settled = true;
    },
    remember: (shown) => {
      history.replaceState({ shown }, '');
    },
  };
}

function readShown(): number | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('shown' in state)) return undefined;
  return typeof state.shown === 'number' ? state.shown : undefined;
}

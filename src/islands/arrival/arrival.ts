/**
 * Arriving from a search: when the address names terms (`?hl=近视`), they are marked in the plan's words. The code that
 * marks them is loaded only then.
 */
if (new URLSearchParams(location.search).has('hl'))
  void import('./markTerms.ts').then((arrival) => arrival.markTerms());

export {};

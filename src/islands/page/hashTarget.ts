/** The element that the address names by its hash, `#goal-3`; null for none, and for a hash that is not well formed, `#%`. */
export function hashTarget(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** Compares two lists of names by body and role, whatever the spelling or order of the names. */

export interface NamedBody {
  /** The name as the text writes it. */
  text: string;
  /** Identity of the body, e.g. a registry id; null when unknown: then the name decides. */
  id: string | null;
  /** e.g. lead or responsible. */
  role: string;
}

export interface NameChange {
  /** `same` as written; `renamed`: the same body under another name; `role`: the same body in another role. */
  kind: 'same' | 'renamed' | 'role' | 'removed' | 'added';
  before: NamedBody | null;
  after: NamedBody | null;
}

/**
 * The change of every name: those of the list before in their order, then the added ones.
 * `diffNames([lead('市文化旅游局')], [lead('市文化和旅游局')]) // => [{ kind: 'renamed', … }]`
 */
export function diffNames(before: readonly NamedBody[], after: readonly NamedBody[]): NameChange[] {
  const left = [...after];
  const take = (matches: (body: NamedBody) => boolean): NamedBody | null => {
    const at = left.findIndex(matches);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const inRole = before.map((body) => ({
    body,
    match: take((other) => isSame(body, other) && body.role === other.role),
  }));
  const changes = inRole.map(({ body, match }) => toChange(body, match ?? take((other) => isSame(body, other))));
  return [...changes, ...left.map((body): NameChange => ({ kind: 'added', before: null, after: body }))];
}

function toChange(before: NamedBody, after: NamedBody | null): NameChange {
  if (after === null) return { kind: 'removed', before, after };
  if (before.role !== after.role) return { kind: 'role', before, after };
  return { kind: before.text === after.text ? 'same' : 'renamed', before, after };
}

function isSame(a: NamedBody, b: NamedBody): boolean {
  return a.id !== null || b.id !== null ? a.id === b.id : a.text === b.text;
}

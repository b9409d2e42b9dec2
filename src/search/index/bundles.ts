/** The bundles of an index, opened when a question concerns them and kept. */
import { bundleFile, catalogueFile, firstBundle } from './bundleList.ts';
import type { Catalogue, PlanEntry, PlanRecords } from './bundleList.ts';
import { toPlaces } from './recordPlaces.ts';
import type { Places, RecordPlace } from './recordPlaces.ts';
import type { IndexReader } from './reader.ts';

export interface Bundles {
  catalogue: Catalogue;
  /** The records of all bundles opened so far. */
  places: Places;
  /** Opens these bundles; what is open already costs nothing. */
  open: (bundles: readonly string[]) => Promise<void>;
  /** The records of these bundles, which must be open. */
  idsIn: (bundles: readonly string[]) => string[];
  /** The plans of all bundles opened so far, in the order of the catalogue. */
  plans: () => PlanEntry[];
}

interface OpenBundle {
  ids: string[];
  plans: readonly PlanEntry[];
}

/** Reads the catalogue and, as every reader needs it, the first bundle. */
export async function openBundles({ readJson }: IndexReader): Promise<Bundles> {
  const places = new Map<string, RecordPlace>();
  const opened = new Map<string, OpenBundle>();
  const opening = new Map<string, Promise<void>>();

  async function read(bundle: string): Promise<void> {
    const plans = (await readJson(bundleFile(bundle))) as PlanRecords[];
    const own = toPlaces(bundle, plans);
    for (const [id, place] of own) places.set(id, place);
    opened.set(bundle, { ids: [...own.keys()], plans });
  }

  function open(bundle: string): Promise<void> {
    const reading = opening.get(bundle) ?? read(bundle);
    opening.set(bundle, reading);
    // What did not arrive is asked for again at the next question.
    reading.catch(() => opening.delete(bundle));
    return reading;
  }

  const first = open(firstBundle);
  // When both fail, the catalogue's failure says more; it is awaited first.
  first.catch(() => undefined);
  const catalogue = (await readJson(catalogueFile)) as Catalogue;
  await first;
  return {
    catalogue,
    places,
    open: async (bundles) => {
      await Promise.all(bundles.map(open));
    },
    idsIn: (bundles) => bundles.flatMap((bundle) => opened.get(bundle)?.ids ?? []),
    plans: () => [...opened].sort(([a], [b]) => Number(a) - Number(b)).flatMap(([, { plans }]) => plans),
  };
}

/** Sharing a plan or a commitment: its addresses, the QR code of the short one, its citations. */
import type { Place } from '../../corpus/places.ts';
import type { PublishedPlan } from '../../corpus/publishedPlans.ts';
import type { Typo } from '../../model/typo.ts';
import { toCitations } from './citation/citations.ts';
import type { Citation } from './citation/citations.ts';
import { toAttribution } from './citation/press.ts';
import { toCitedCommitment, toCitedPlan } from '../../naming/citation/work.ts';
import type { CitedWork } from '../../naming/citation/work.ts';
import { toAddress } from './pageHead.ts';
import { sicWords, toTypoNote } from './typoNotes.ts';
import { toQrCode } from './qr.ts';
import type { QrCode } from './qr.ts';
import { shortPath } from '../../naming/routes/itemRoutes.ts';
import { toShortCode } from '../../naming/shortAddress.ts';

/** A work that can be shared. */
export interface Shared {
  work: CitedWork;
  /** Path of the short address; null where there is none. */
  shortPath: string | null;
  /** The suspected slips in its words. */
  typos: readonly Typo[];
  /** Of the data of its plan. */
  version: string;
}

/** An absolute address, and its path within the site. */
interface Address {
  address: string;
  path: string;
}

export interface SharePanel {
  long: Address;
  /** null when the work has no short address. */
  short: Address | null;
  /** The code of the shortest address. */
  qr: QrCode;
  /** The default form first. */
  citations: Citation[];
  /** The attribution appended to copied words, with notes on suspected slips and the address. */
  source: string;
}

export function toSharedCommitment(place: Place, typos: readonly Typo[]): Shared {
  return {
    work: toCitedCommitment(place),
    shortPath: shortPath(toShortCode(place)),
    typos,
    version: place.plan.version,
  };
}

export function toSharedPlan(plan: PublishedPlan): Shared {
  return { work: toCitedPlan(plan), shortPath: null, typos: [], version: plan.version };
}

/** The panel of a work, for a site published at `site`. */
export function toSharePanel({ work, shortPath: path, typos, version }: Shared, site: URL | undefined): SharePanel {
  const long = { address: toAddress(work.path, site), path: work.path };
  const short = path === null ? null : { address: toAddress(path, site), path };
  const shortest = (short ?? long).address;
  const notes = typos.map((typo) => `（${sicWords}：${toTypoNote(typo)}本站注）`);
  const citations = toCitations(work, { address: long.address, version });
  return {
    long,
    short,
    qr: toQrCode(shortest),
    citations,
    source: [toAttribution(work), ...notes, shortest].join('\n'),
  };
}

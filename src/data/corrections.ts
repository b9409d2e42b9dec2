/** Queries for the site's public record of its errors: corrections, and addresses that ended. */
import { getEntry } from 'astro:content';
import type { Correction } from '../model/correction.ts';
import type { Departure } from '../model/departure.ts';

/** An address that ended, with its reason and successor. */
export type Departed = Departure & { address: string };

/** All corrections, newest first. */
export async function getCorrections(): Promise<Correction[]> {
  const log = (await getEntry('corrections', 'corrections'))?.data ?? {};
  return Object.values(log).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** All addresses that ended, in the order of the file. */
export async function getDepartures(): Promise<Departed[]> {
  const departures = (await getEntry('departures', 'departures'))?.data ?? {};
  return Object.entries(departures).map(([address, departure]) => ({ ...departure, address }));
}

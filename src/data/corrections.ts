/** Queries for the site's public record of its errors: corrections, and addresses that ended. */
import { getEntry } from 'astro:content';
import type { Correction } from '../model/correction.ts';
import { belowBase } from '../naming/base/belowBase.ts';
import { toDeparted } from '../naming/departed.ts';
import type { Departed } from '../naming/departed.ts';

/** All corrections, newest first. */
export async function getCorrections(): Promise<Correction[]> {
  const log = (await getEntry('corrections', 'corrections'))?.data ?? {};
  const corrections = Object.values(log).map((one) => ({ ...one, address: belowBase(one.address) }));
  return corrections.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** All addresses that ended, in the order of the file. */
export async function getDepartures(): Promise<Departed[]> {
  const departures = (await getEntry('departures', 'departures'))?.data ?? {};
  return Object.entries(departures).map(([address, departure]) => toDeparted(address, departure));
}

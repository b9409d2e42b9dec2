/** Damage inside an archive: bytes of a member that a compressed file hides from damage, and bombs. */
import { unzipSync, zipSync } from 'fflate';
import { damage } from './damage.ts';
import type { Random } from './random.ts';

const NESTED = ['<w:p>', '<w:tbl><w:tr><w:tc>', '<w:r><w:t>', '<w:ins>', '<mc:AlternateContent><mc:Choice>'];
const MOST_NESTED = 3000;
const encoder = new TextEncoder();

/** Whether bytes begin as a zip archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The archive with one member damaged, grown in the middle, lost or doubled under another name. */
export function damageArchive(bytes: Uint8Array, random: Random): Uint8Array {
  const members = new Map<string, Uint8Array>(Object.entries(unzipSync(bytes)));
  const name = random.pick([...members.keys()]);
  const member = members.get(name) ?? new Uint8Array();
  const way = random.below(8);
  if (way === 0) members.delete(name);
  else if (way === 1) members.set(random.pick(['word/document.xml', 'word/styles.xml', `x/${name}`]), member);
  else if (way === 2) members.set(name, grown(member, random));
  else members.set(name, damage(member, random));
  return zipSync(Object.fromEntries(members), { level: random.oneIn(2) ? 0 : 6 });
}

/** A member with an element opened again and again, or a piece of its own repeated. */
function grown(member: Uint8Array, random: Random): Uint8Array {
  const at = random.below(member.length + 1);
  const own = new TextDecoder().decode(member.subarray(at, at + random.below(600)));
  const piece = random.oneIn(2) ? own : random.pick(NESTED);
  const repeated = encoder.encode(piece.repeat(random.below(MOST_NESTED)));
  const whole = new Uint8Array(member.length + repeated.length);
  whole.set(member.subarray(0, at));
  whole.set(repeated, at);
  whole.set(member.subarray(at), at + repeated.length);
  return whole;
}

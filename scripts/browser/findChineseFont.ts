/** Finds out whether this machine can draw Chinese text, without installing anything. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

/** Name or path of a font with Chinese characters; undefined when there is none. */
export function findChineseFont(): string | undefined {
  // macOS and Windows include Chinese fonts, and have no fontconfig.
  if (process.platform !== 'linux') return "the system's own";
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  // Chromium does not need the fc-list command, so its absence says nothing about the fonts.
  if (listed.error !== undefined) return globSync('/usr/share/fonts/**/*CJK*.{ttc,ttf,otf}')[0];
  return listed.stdout.split('\n').find((line) => line.trim() !== '');
}

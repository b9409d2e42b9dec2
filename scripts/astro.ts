/**
 * `node scripts/astro.ts COMMAND …`: the Astro command line with its telemetry switched off.
 *
 * Astro reads that setting from the environment only; setting it here works in every shell and leaves the home
 * folder alone.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);

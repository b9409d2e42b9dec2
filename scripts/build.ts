/**
 * `npm run build`: builds the site with its search index from content/plans beside dist/, verifies it and puts it in place
 * of dist/; exits with 0 only if all is well, and leaves dist/ as it was if not.
 */
import { buildSite } from './build/buildSite.ts';
import { runCommand } from './command/inputError.ts';

await runCommand(async () => {
  process.exitCode = await buildSite();
});

/** `npm run build`: builds dist/ and its search index from content/plans and verifies them; exits with 0 only if all is well. */
import { buildSteps, runSteps } from './build/steps.ts';

process.exitCode = await runSteps(buildSteps);

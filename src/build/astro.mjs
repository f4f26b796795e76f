/** Runs Astro with the project's environment: `node src/build/astro.mjs build public` builds an edition. */
import { run } from './setup.mjs';

const [command, edition = 'full'] = process.argv.slice(2);
process.exitCode = run('astro', [command], { EDITION: edition }) ? 0 : 1;

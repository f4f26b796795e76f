/** `npm test`: installs what is missing, builds every edition once, and runs all tests. */
import { giveUp, installPackages, run } from '../src/build/setup.mjs';
import { findChromium } from './chromium.mjs';

installPackages();
const CHROMIUM = findChromium();
const steps = [
  ['Types', 'astro', ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning']],
  ['Full course', 'astro', ['build']],
  ['Public edition', 'astro', ['build'], { EDITION: 'public', PUBLIC_URL: 'https://public.example/kurs/' }],
  ['Gallery of exercise types', 'astro', ['build'], { GALLERY: '1' }],
  ['Unit, content and build tests', 'vitest', ['run']],
  ['Journeys in the browser', 'playwright', ['test']],
];

for (const [what, command, args, env] of steps) {
  console.log(`\n── ${what}`);
  if (!run(command, args, { CHROMIUM, ...env })) giveUp(`"${what}" did not pass. What is wrong stands above.`);
}
console.log('\nAll tests passed.');

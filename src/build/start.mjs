/** `npm start`: installs, builds and serves the full course. PORT chooses the port. */
import { giveUp, installPackages, run } from './setup.mjs';

installPackages();
if (!run('astro', ['build'])) giveUp('The course could not be built. What is wrong stands above; mend it and run npm start again.');
console.log('\nThe course is served at the address below. Stop it with Ctrl+C.\n');
run('astro', ['preview', '--port', process.env.PORT ?? '4321', ...(process.env.HOST ? ['--host', process.env.HOST] : [])]);

/** Serves the built editions for the journeys. */
import { editions } from './editions.ts';
import { serve } from './server.ts';

for (const { folder, base, port } of Object.values(editions)) await serve(folder, base, port);

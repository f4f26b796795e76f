/**
 * The service worker: keeps one whole version of the course and serves it. Workbox stores and serves the
 * files; a newer version is fetched beside this one and waits until no open page needs this one.
 */
import { setCacheNameDetails } from 'workbox-core/setCacheNameDetails.js';
import { addPlugins } from 'workbox-precaching/addPlugins.js';
import { getCacheKeyForURL } from 'workbox-precaching/getCacheKeyForURL.js';
import { matchPrecache } from 'workbox-precaching/matchPrecache.js';
import { precacheAndRoute } from 'workbox-precaching/precacheAndRoute.js';
import { NavigationRoute } from 'workbox-routing/NavigationRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';

/** The little of a service worker's surroundings that is used: TypeScript's own types for them change those of all pages. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Page[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listen: (event: MessageEvent & { waitUntil(promise: Promise<unknown>): void }) => void): void;
}
interface Page { readonly url: string; postMessage(message: unknown): void }
declare const self: WorkerScope;
/** Put in by the build, see `src/build/offline.ts`. */
declare const STORED_FILES: [address: string, hash: string][];
declare const NOT_FOUND_PAGE: string;

let stored = 0;
setCacheNameDetails({ prefix: 'processledare' });
addPlugins([
  {
    // Only an installation stores: a page that is still open after the course was removed puts nothing back.
    cacheWillUpdate: async ({ event, response }) => (event?.type === 'install' && response.ok ? response : null),
    handlerDidComplete: async ({ event, error }) => {
      if (event.type !== 'install' || error) return;
      stored++;
      if (stored % 5 === 0 || stored === STORED_FILES.length) await tellPages();
    },
  },
]);
// With its hash, a file of another version is refused: what is stored is one version, or nothing.
precacheAndRoute(
  STORED_FILES.map(([url, hash]) => ({ url, revision: hash, integrity: `sha256-${hash}` })),
  { ignoreURLParametersMatching: [/./], cleanURLs: false },
);
registerRoute(new NavigationRoute(otherPage));

/** A page that is not stored under just this address: stored with a slash at its end, on the host, or nowhere. */
async function otherPage({ request, url }: { request: Request; url: URL }): Promise<Response> {
  const slashed = `${url.origin}${url.pathname}/`;
  if (getCacheKeyForURL(slashed)) return Response.redirect(slashed + url.search);
  try {
    return await fetch(request);
  } catch {
    const page = await matchPrecache(NOT_FOUND_PAGE);
    return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
  }
}

async function openPages(): Promise<readonly Page[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(self.registration.scope));
}

async function tellPages(): Promise<void> {
  for (const page of await openPages()) page.postMessage({ stored, of: STORED_FILES.length });
}

/** "take-over": begins to serve, unless pages of the older version are open beside the one that asks; it is told how many. */
self.addEventListener('message', (event) => {
  if (event.data !== 'take-over') return;
  event.waitUntil((async () => {
    const others = (await openPages()).length - 1;
    if (others > 0) event.ports[0]?.postMessage(others);
    else await self.skipWaiting();
  })());
});

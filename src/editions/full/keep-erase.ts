/** *Radera allt*: every place in the browser where the course may have put something. */
import { attempt, deviceStorage, keeping, keysOf, tabStorage } from '../../course/keep.ts';

/** Begins the names of the course's caches and databases. */
const name = 'processledare';

/**
 * Empties the device's and the tab's storage of the course at once, then its caches, databases and service
 * worker; nothing of anybody else's. What a browser does not have or let go of is passed over. Whether to
 * save is asked anew afterwards.
 */
export async function eraseEverything(): Promise<void> {
  for (const storage of [deviceStorage(), tabStorage()]) attempt(() => keysOf(storage!).forEach((key) => storage!.removeItem(key)));
  keeping.changed(true);
  await Promise.all([eraseWorkers(), eraseCaches(), eraseDatabases()].map((task) => task.catch(() => {})));
}

async function eraseWorkers(): Promise<void> {
  const scope = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;
  const workers = (await attempt(() => navigator.serviceWorker?.getRegistrations())) ?? [];
  await Promise.all(workers.filter((worker) => worker.scope === scope).map((worker) => worker.unregister()));
}

async function eraseCaches(): Promise<void> {
  const names = (await attempt(() => globalThis.caches?.keys())) ?? [];
  await Promise.all(names.filter((one) => one.startsWith(name)).map((one) => caches.delete(one)));
}

async function eraseDatabases(): Promise<void> {
  const databases = (await attempt(() => globalThis.indexedDB?.databases?.())) ?? [];
  for (const database of databases) if (database.name?.startsWith(name)) indexedDB.deleteDatabase(database.name);
}

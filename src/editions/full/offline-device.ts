/** The stored course on this device: how it stands, and what can be done with it. Nothing here throws. */

/**
 * `insecure`: the address gives no service worker; `blocked`: the browser gives none. `partial`: a fetch
 * was broken off. `ready`: the whole course is here; `fetching` and `newer` are that too, with a newer version on its way or waiting.
 */
export type State = 'insecure' | 'blocked' | 'none' | 'storing' | 'partial' | 'ready' | 'fetching' | 'newer';

/** How a fetch went. `occupied`: pages that are open elsewhere hold on to a worker whose files have been removed. */
export type Outcome = 'whole' | 'broken' | 'occupied';

export class OfflineDevice {
  readonly #worker: string;
  readonly #scope: string;

  /** @param worker the service worker's address; what stands in its folder is what it serves. */
  constructor(worker: string) {
    this.#worker = new URL(worker, location.href).href;
    this.#scope = new URL('./', this.#worker).href;
  }

  async state(): Promise<State> {
    if (!isSecureContext) return 'insecure';
    try {
      const [registration, caches] = await Promise.all([this.#registration(), this.#caches()]);
      if (caches.length === 0) return registration?.installing ? 'storing' : 'none';
      if (registration?.active) return registration.waiting ? 'newer' : registration.installing ? 'fetching' : 'ready';
      return registration?.installing || registration?.waiting ? 'storing' : 'partial';
    } catch {
      return 'blocked';
    }
  }

  /** Fetches the whole course; what has come when it breaks off stays for the next try. */
  async store(): Promise<Outcome> {
    try {
      const registration = await navigator.serviceWorker.register(this.#worker, { scope: this.#scope });
      const worker = registration.installing ?? registration.waiting;
      if (worker) return (await settled(worker)) === 'activated' ? 'whole' : 'broken';
      if ((await this.#caches()).length > 0) return 'whole';
      await registration.unregister();
      return 'occupied';
    } catch {
      return 'broken';
    }
  }

  /** Asks the host for a newer version, and calls back each time that how it stands may have changed. */
  async watch(changed: () => void): Promise<void> {
    try {
      const registration = await this.#registration();
      if (!registration) return;
      const follow = (worker: ServiceWorker | null) => worker?.addEventListener('statechange', changed);
      follow(registration.installing);
      registration.addEventListener('updatefound', () => (follow(registration.installing), changed()));
      if (registration.active) await registration.update();
    } catch {
      // No network, or no service workers: how it stands has not changed.
    }
  }

  /** Lets the newer version take over. @returns how many other pages must be closed first: 0 when it has taken over. */
  async renew(): Promise<number> {
    const worker = (await this.#registration())?.waiting;
    if (!worker) return 0;
    const { port1, port2 } = new MessageChannel();
    const refused = new Promise<number>((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
    worker.postMessage('take-over', [port2]);
    return Promise.race([refused, settled(worker).then(() => 0)]);
  }

  /** Removes everything that is stored, and the worker. */
  async remove(): Promise<void> {
    try {
      await (await this.#registration())?.unregister();
      for (const name of await this.#caches()) await caches.delete(name);
    } catch {
      // What cannot be removed is still there when `state` is asked.
    }
  }

  /** Another course or site in a folder above has its own. */
  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    return (await navigator.serviceWorker.getRegistrations()).find(({ scope }) => scope === this.#scope);
  }

  async #caches(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith('processledare-') && name.endsWith(`-${this.#scope}`));
  }
}

/** Waits until a worker serves or never will. */
function settled(worker: ServiceWorker): Promise<ServiceWorkerState> {
  return new Promise((resolve) => {
    const look = () => void (['activated', 'redundant'].includes(worker.state) && resolve(worker.state));
    worker.addEventListener('statechange', look);
    look();
  });
}

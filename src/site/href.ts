/** Addresses within the course and in its public edition. */
import { content } from '../content/index.ts';

/** An address of this edition, with the folder it is hosted under: `/moduler/` to `/kurs/moduler/`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The same page in the public edition. `path` is without this edition's folder. */
export function publicHref(path: string): string {
  return `${(import.meta.env.PUBLIC_URL ?? content.course.publicAddress).replace(/\/$/, '')}${path}`;
}

/** The path of the page that is being built, without this edition's folder. */
export function pathOf(url: URL): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
}

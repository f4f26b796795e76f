/** Addresses that can be given to anybody: in the public edition, and with nothing in them that a participant has written. */

/** An address to share, and what it leads to. */
export interface Shared { what: string; address: string }

/**
 * What of a page can be shared.
 * @param page where the page is found in the public edition, as its canonical link says.
 * @param chosen what is ticked among the method bank's choices: names and values that the page itself holds.
 * @param root the public edition's own address, with a slash at its end.
 * @param dialogues the dialogues on the page, with their lesson's path from the course's own folder: `moduler/…/…/`.
 */
export function sharedOf(page: string, chosen: [string, string][], root: string, dialogues: readonly { title: string; path: string }[]): Shared[] {
  return [
    chosen.length > 0 ? { what: 'Sidan med ditt urval', address: `${page}?${new URLSearchParams(chosen)}` } : { what: 'Sidan', address: page },
    ...dialogues.map(({ title, path }) => ({ what: `Slut och efterord till ${title}`, address: `${root}${path}efterat/` })),
  ];
}

/** Whether the public edition has an address of its own; one that ends with `.example` stands in until it has. */
export function isPublished(address: string): boolean {
  return !new URL(address).hostname.endsWith('.example');
}

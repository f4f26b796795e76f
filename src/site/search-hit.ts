/** A hit as it stands on the page. */
import type { Excerpt, Piece } from '../course/search/excerpt.ts';
import type { Hit } from '../course/search/query.ts';

/**
 * @param base the folder the course is hosted under, beginning and ending with `/`.
 * @returns the list item, and what fills in its excerpt when that has been fetched.
 */
export function hitItem(hit: Hit, title: readonly Piece[], base: string): { item: HTMLLIElement; fill: (excerpt: Excerpt) => void } {
  const address = base + hit.address.slice(1);
  const excerpt = element('p', 'excerpt');
  const item = element('li');
  const heading = element('h3');
  heading.append(link(address, ...pieces(title)));
  item.append(heading, element('p', 'aside', hit.where), excerpt);

  const fill = ({ heading: under, anchor, pieces: text }: Excerpt) => {
    const place = anchor ? link(`${address}#${anchor}`, under) : element('b', '', under);
    excerpt.append(...(under ? [place, ': '] : []), ...pieces(text));
  };
  return { item, fill };
}

function pieces(list: readonly Piece[]): (string | HTMLElement)[] {
  return list.map(({ text, found }) => (found ? element('mark', '', text) : text));
}

function link(address: string, ...content: (string | HTMLElement)[]): HTMLAnchorElement {
  const anchor = element('a');
  anchor.href = address;
  anchor.append(...content);
  return anchor;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

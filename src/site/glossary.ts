/** The glossary's pages: a group of letters each, so that none is heavy on a slow line. */
import { content } from '../content/index.ts';
import type { Term } from '../course/reference-schemas.ts';

/** First letters of the groups, in Swedish order; a group ends where the next begins. The slugs are in addresses. */
const groups = [
  { from: 'A', slug: 'a-e', title: 'A–E' },
  { from: 'F', slug: 'f-j', title: 'F–J' },
  { from: 'K', slug: 'k-m', title: 'K–M' },
  { from: 'N', slug: 'n-r', title: 'N–R' },
  { from: 'S', slug: 's-u', title: 'S–U' },
  { from: 'V', slug: 'v-o', title: 'V–Ö' },
];

export interface GlossaryPage { slug: string; title: string; path: string; terms: Term[] }

const groupOf = (term: Term) => groups.findLast(({ from }) => letterOf(term).localeCompare(from, 'sv') >= 0)!;

/** The letter that a term is found under. */
export function letterOf({ term }: Term): string {
  return term[0]!.toLocaleUpperCase('sv');
}

/** The pages with their terms, all in Swedish order. */
export function glossaryOf(terms: Term[]): GlossaryPage[] {
  return groups.map((group) => ({
    slug: group.slug,
    title: group.title,
    path: `/ordlista/${group.slug}/`,
    terms: terms.filter((term) => groupOf(term) === group).sort((a, b) => a.term.localeCompare(b.term, 'sv')),
  }));
}

/** The glossary of this course. */
export const glossaryPages = glossaryOf(content.terms);

/** Where a term is explained. @param id one of the glossary's. */
export function termPath(id: string): string {
  const term = content.terms.find((one) => one.id === id)!;
  return `/ordlista/${groupOf(term).slug}/#${id}`;
}

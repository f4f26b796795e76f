/** What the pages of the method bank show of a method. */
import { content, type Lesson } from '../content/index.ts';
import { facetNames, facets, type Facet } from '../course/methods/facets.ts';
import type { Method } from '../course/reference-schemas.ts';

/** What each list is called where one chooses. */
export const facetTitles: Record<Facet, string> = { niva: 'Preventionsnivå', arena: 'Var', ambition: 'Ambition', skala: 'Nivå på WHO:s genusskala', slag: 'Slag' };

/** In Swedish order. */
export const methodsByName = [...content.methods].sort((a, b) => a.name.localeCompare(b.name, 'sv'));

/** Where a method is described. */
export function methodPath(id: string): string {
  return `/metoder/${id}/`;
}

/** What a method has in each list; `obedomd` where the course has made no judgement. */
export function facetsOf({ levels, arenas, ambition, scale, kind }: Method): Record<Facet, string[]> {
  return { niva: levels, arena: arenas, ambition: [ambition ?? 'obedomd'], skala: [String(scale ?? 'obedomd')], slag: [kind] };
}

/** The same in words: `Grundskola, gymnasium`. */
export function namesOf(method: Method, facet: Facet): string {
  const [first, ...others] = facetsOf(method)[facet].map((id) => nameOf(facet, id));
  return [first, ...others.map((name) => name.toLocaleLowerCase('sv'))].join(', ');
}

/** What a list calls one of its ids. */
export function nameOf(facet: Facet, id: string): string {
  return (facets[facet] as Record<string, string>)[id]!;
}

/** The choices of a list that some method has. */
export function choicesOf(facet: Facet): string[] {
  return Object.keys(facets[facet]).filter((id) => content.methods.some((method) => facetsOf(method)[facet].includes(id)));
}

/** As attributes for the filter: `data-niva="universell selektiv"`. */
export function facetData(method: Method): Record<string, string> {
  return Object.fromEntries(facetNames.map((facet) => [`data-${facet}`, facetsOf(method)[facet].join(' ')]));
}

/** The first sentence, and what comes after it. */
export function splitSummary({ summary }: Method): { first: string; rest: string } {
  const end = /[.?!](?=\s|$)/.exec(summary)?.index ?? summary.length;
  return { first: summary.slice(0, end + 1), rest: summary.slice(end + 1).trim() };
}

/** The lessons that link to a method, in the course's order. */
export function lessonsAbout(id: string): Lesson[] {
  const places = [methodPath(id), `/metoder/#${id}`];
  return content.modules.flatMap((module) => module.lessons).filter((lesson) => lesson.links.some(({ url }) => places.includes(url)));
}

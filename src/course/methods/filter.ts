/** Finds methods, and writes what was asked for as the end of an address. */
import { facetNames, facets, type Facet } from './facets.ts';

/** What is asked for: words, and choices in each list. Nothing chosen in a list asks for nothing there. */
export interface MethodQuery {
  /** At most `longest` characters, with single spaces. */
  words: string;
  chosen: Record<Facet, string[]>;
}

/** A method as the filter sees it. */
export interface Findable {
  /** Its name and the texts that are searched. */
  text: string;
  facets: Record<Facet, readonly string[]>;
}

/** How many characters of a search are used. */
export const longest = 100;

/** @returns those that have one of the choices in every list where something is chosen, and a word that begins like each of the words. */
export function filterMethods<Method extends Findable>(methods: readonly Method[], query: MethodQuery): Method[] {
  const asked = foldedWords(query.words);
  return methods.filter((method) => {
    const words = foldedWords(method.text);
    const fits = facetNames.every((facet) => query.chosen[facet].length === 0 || query.chosen[facet].some((id) => method.facets[facet].includes(id)));
    return fits && asked.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Reads the end of an address; what is no choice is left out, and choices come in the order of the lists. */
export function queryFrom(params: URLSearchParams): MethodQuery {
  const words = [...(params.get('sok') ?? '').replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();
  const chosen = Object.fromEntries(facetNames.map((facet) => [facet, Object.keys(facets[facet]).filter((id) => params.getAll(facet).includes(id))]));
  return { words, chosen: chosen as MethodQuery['chosen'] };
}

/** Writes the query as a form would: `niva=universell&arena=fritid&arena=forening&sok=killar`. */
export function paramsOf({ words, chosen }: MethodQuery): URLSearchParams {
  const params = facetNames.flatMap((facet) => chosen[facet].map((id) => [facet, id]));
  return new URLSearchParams(words ? [...params, ['sok', words]] : params);
}

/** Words in lower case, with a, a and o for å, ä and ö. The search's own `fold` would bring its stemmer along. */
function foldedWords(text: string): string[] {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Finds methods, and writes what was asked for as the end of an address. */
import { facetNames, facets, type Facet } from './facets.ts';

/** What is asked for: words, and choices in each list. Nothing chosen in a list asks for nothing there. */
export interface MethodQuery {
  /** At most `longest` characters, with single spaces; empty when there is nothing to search for, as in `%`. */
  words: string;
  chosen: Record<Facet, string[]>;
}

/** A method as the filter sees it. */
export interface Findable {
  /** Its name, the texts that are searched, and what the lists call its choices. */
  text: string;
  facets: Record<Facet, readonly string[]>;
}

/** How many characters of a search are used. */
export const longest = 100;
/** How many letters a word has that is found within others. */
const shortest = 4;

/**
 * @returns those that have one of the choices in every list where something is chosen, and each of the words.
 * A word that no method has is asked for without its ending: `kille` finds `killar`.
 */
export function filterMethods<Method extends Findable>(methods: readonly Method[], { words, chosen }: MethodQuery): Method[] {
  const known = methods.map((method) => ({ method, words: foldedWords(method.text) }));
  const asked = foldedWords(words).map((word) => ({ word, find: known.some((one) => holds(one.words, word)) ? holds : holdsInflected }));
  const fits = ({ facets }: Method) => facetNames.every((facet) => chosen[facet].length === 0 || chosen[facet].some((id) => facets[facet].includes(id)));
  return known.filter((one) => fits(one.method) && asked.every(({ word, find }) => find(one.words, word))).map(({ method }) => method);
}

/** Whether a word begins so, or from four letters holds it: `skola` is in `grundskola`. */
function holds(words: readonly string[], asked: string): boolean {
  return words.some((word) => (asked.length < shortest ? word.startsWith(asked) : word.includes(asked)));
}

/** Whether a word begins or ends so when the endings are taken off. */
function holdsInflected(words: readonly string[], asked: string): boolean {
  const stem = withoutEnding(asked);
  return words.some((word) => word.startsWith(stem) || withoutEnding(word).endsWith(stem));
}

/** Without the ending of a plural or a definite form, when enough is left: `skolorna` becomes `skol`. */
function withoutEnding(word: string): string {
  return /^(.{4,}?)(?:(?:[aeo]r)?(?:na)?|[ae]?n|et|[ae])s?$/.exec(word)?.[1] ?? word;
}

/** Reads the end of an address; what is no choice and no word is left out, and choices come in the order of the lists. */
export function queryFrom(params: URLSearchParams): MethodQuery {
  const words = [...(params.get('sok') ?? '').replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();
  const chosen = Object.fromEntries(facetNames.map((facet) => [facet, Object.keys(facets[facet]).filter((id) => params.getAll(facet).includes(id))]));
  return { words: foldedWords(words).length > 0 ? words : '', chosen: chosen as MethodQuery['chosen'] };
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

/** Where statements stand: on the page of their first source, or on a page of their place in it. */
import { content } from '../content/index.ts';
import type { Statement } from '../course/reference-schemas.ts';

/** The page of a source. */
export function sourcePath(source: string): string {
  return `/kallor/${source.toLowerCase()}/`;
}

/** The page that shows a statement, and its place on it. @param id one of the statements'. */
export function statementPath(id: string): string {
  const { sources, place } = content.statements.get(id)!;
  return `${sourcePath(sources[0]!)}${place ? `${slugOf(place)}/` : ''}#${id}`;
}

/** What comes from a source, in the order of the files. */
export function statementsOf(source: string): Statement[] {
  return [...content.statements.values()].filter((statement) => statement.sources.includes(source));
}

/** Groups statements by the section of the source that they are from, when sections are named. */
export function placesOf(source: string): { place: string; slug: string; statements: Statement[] }[] {
  const named = statementsOf(source).filter(({ place }) => place);
  return [...Map.groupBy(named, ({ place }) => place!)].map(([place, statements]) => ({ place, slug: slugOf(place), statements }));
}

/** `3 Resultat och erfarenheter` to `3-resultat-och-erfarenheter`. */
function slugOf(place: string): string {
  return place.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
}

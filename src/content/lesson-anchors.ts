/** The places on a lesson's page that one can link to. */

/** The id that Astro gives a heading; `used` counts those before it on the page. */
export function headingId(heading: string, used: Map<string, number>): string {
  const id = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
  const before = used.get(id);
  used.set(id, (before ?? 0) + 1);
  return before ? `${id}-${before}` : id;
}

/** What may follow `#` in a link to the lesson: its headings, and its exercises by their file's name. */
export function lessonAnchors({ sections, exercises }: { sections: readonly { heading: string }[]; exercises: readonly { id: string }[] }): string[] {
  const used = new Map<string, number>();
  return [...sections.flatMap(({ heading }) => (heading ? headingId(heading, used) : [])), ...exercises.map(({ id }) => id.split('/')[1]!)];
}

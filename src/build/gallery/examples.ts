/** The examples of every exercise type, with what their views need. */
import { resolve } from 'node:path';
import { readExamples } from '../../exercises/examples.ts';
import type { Props } from '../../exercises/types.ts';

const drawing = '<svg viewBox="0 0 100 60" xmlns="http://www.w3.org/2000/svg" class="drawing" aria-hidden="true"><g data-part="vanster"><path class="area tone-2" d="M5 5h40v50H5z"/></g><g data-part="hoger"><path class="area tone-3" d="M55 5h40v50H55z"/></g></svg>';

export const examples: Props[] = readExamples(resolve('src/exercises')).map((exercise) => ({
  exercise,
  pictures: { 'exempel.svg': drawing },
  lessons: { 'forsta-avsnittet': { href: '#', title: 'Första avsnittet' } },
  statements: { 'VV-151': { voice: 'rapporten', text: 'Ett källpåstående.' } },
  reading: `#${exercise.id.split('/')[1]}-las`,
  source: `/ovningstyper/${exercise.id}.json`,
}));

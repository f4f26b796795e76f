/** Puts an exercise's play view where `Play.astro` left a place for it. */
import { mount } from 'svelte';
import Island from './Island.svelte';
import type { ExerciseType } from './schema.ts';

export function mountExercise(place: HTMLElement): void {
  const given = place.querySelector('script')?.textContent;
  const drawing = place.nextElementSibling?.querySelector('.drawing')?.outerHTML;
  mount(Island, {
    target: place,
    props: { type: place.dataset.play as ExerciseType, source: place.dataset.source, keptAs: place.dataset.keptAs, given: given ? { ...JSON.parse(given), drawing } : undefined },
  });
}

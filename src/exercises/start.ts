/**
 * Brings exercises to life as they come into view. Until then, and if their script never comes, their
 * read view stands in their place; so nothing is rendered on the server and nothing is hydrated.
 */
export function startExercises(page: Document): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void import('./mount.ts').then(({ mountExercise }) => mountExercise(target.querySelector<HTMLElement>('[data-play]')!));
    }
  }, { rootMargin: '200px' });
  // The place itself has no height yet; what is around it is in view from its first line to its last.
  for (const place of page.querySelectorAll('[data-play]')) observer.observe(place.parentElement!);
}

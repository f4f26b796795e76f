/**
 * Brings exercises to life as they come into view. Until then, and if their script never comes, their
 * read view stands in their place; so nothing is rendered on the server and nothing is hydrated.
 */
export function startExercises(page: Document): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void import('./mount.ts').then(({ mountExercise }) => mountExercise(target as HTMLElement));
    }
  }, { rootMargin: '200px' });
  for (const place of page.querySelectorAll('[data-play]')) observer.observe(place);
}

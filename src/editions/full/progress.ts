/** Shows on a page where the participant is, and notes where they get to. */
import { duration } from '../../course/outline.ts';
import { isRead, markRead, minutesLeft, rememberPlace } from '../../course/progress.ts';
import { store } from '../../course/store.ts';

/** How much of a module has been read. */
type Visited = 'none' | 'some' | 'all';

/**
 * Elements that take part: `data-lesson` (with `data-minutes`) on links to lessons, `data-module` on
 * what holds a module's links, `data-left` where a module's minutes left are written, `data-lesson-end`
 * at the end of a lesson; on pages with the whole outline also those of `way.ts`.
 */
export function showProgress(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[data-lesson]')];

  const show = () => {
    for (const link of links) link.dataset.read = String(isRead(store, link.dataset.lesson!));
    for (const module of page.querySelectorAll<HTMLElement>('[data-module]')) {
      const own = links.filter((link) => module.contains(link)).map(entryOf);
      const left = minutesLeft(store, own);
      const visited: Visited = own.length > 0 && left === 0 ? 'all' : own.some(({ id }) => isRead(store, id)) ? 'some' : 'none';
      module.dataset.visited = visited;
      for (const place of module.querySelectorAll('[data-left]')) place.textContent = { none: '', some: `${duration(left)} kvar`, all: 'allt läst' }[visited];
    }
  };

  const end = page.querySelector<HTMLElement>('[data-lesson-end]');
  if (end) {
    const id = end.dataset.lessonEnd!;
    rememberPlace(store, id, new Date());
    new IntersectionObserver((entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      markRead(store, id, new Date());
      show();
    }).observe(end);
  }
  show();
  if (page.querySelector('[data-way]')) void import('./way.ts').then(({ showWay }) => showWay(page, store));
}

function entryOf(link: HTMLElement) {
  return { id: link.dataset.lesson!, minutes: Number(link.dataset.minutes) };
}

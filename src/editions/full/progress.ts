/** Shows on a page where the participant is, and notes where they get to. */
import { duration } from '../../course/outline.ts';
import { inProposedOrder, isRead, markRead, minutesLeft, pathSetting, proposedOrder, rememberPlace, whereToGoOn, type LessonEntry } from '../../course/progress.ts';
import { deviceStorage, Store } from '../../course/store.ts';

/** How much of a module has been read. */
type Visited = 'none' | 'some' | 'all';

/**
 * Elements that take part: `data-lesson` (with `data-minutes`) on links to lessons, `data-module` on
 * what holds a module's links, with `data-way` where its place on the reader's way is written and
 * `data-left` where its minutes left are, `data-go-on` on the card of the start page, `data-lesson-end`
 * at the end of a lesson.
 */
export function showProgress(page: Document): void {
  const store = new Store(deviceStorage());
  const links = [...page.querySelectorAll<HTMLAnchorElement>('a[data-lesson]')];

  const show = () => {
    const own = new Set([...page.querySelectorAll<HTMLElement>('[data-module]')].map(({ dataset }) => dataset.module));
    const way = proposedOrder(store).filter((id) => own.has(id));
    for (const link of links) link.dataset.read = String(isRead(store, link.dataset.lesson!));
    for (const module of page.querySelectorAll<HTMLElement>('[data-module]')) {
      const own = links.filter((link) => module.contains(link)).map(entryOf);
      const left = minutesLeft(store, own);
      const visited: Visited = own.length > 0 && left === 0 ? 'all' : own.some(({ id }) => isRead(store, id)) ? 'some' : 'none';
      module.dataset.visited = visited;
      const number = way.indexOf(module.dataset.module!) + 1;
      for (const place of module.querySelectorAll<HTMLElement>('[data-way]')) {
        place.hidden = number === 0;
        place.textContent = `Nr ${number} på din väg`;
      }
      for (const place of module.querySelectorAll('[data-left]')) place.textContent = { none: '', some: `${duration(left)} kvar`, all: 'allt läst' }[visited];
    }
    for (const card of page.querySelectorAll<HTMLElement>('[data-go-on]')) showGoOn(card, inProposedOrder(links.map((link) => ({ ...entryOf(link), link })), way), store, way.length > 0);
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
  store.watch('setting', pathSetting, show);
  show();
}

type LinkedLesson = LessonEntry & { link: HTMLAnchorElement };

/** @param chosen whether the order is one that somebody has been proposed. */
function showGoOn(card: HTMLElement, lessons: LinkedLesson[], store: Store, chosen: boolean): void {
  const latest = whereToGoOn(store, lessons);
  const lesson = latest ?? (chosen ? lessons[0] : undefined);
  if (!lesson) return;
  const go = card.querySelector('a')!;
  const module = lesson.link.closest('[data-module]')?.querySelector('h3')?.textContent;
  const done = lessons.every(({ id }) => isRead(store, id));
  go.href = lesson.link.href;
  go.textContent = done ? 'Läs det senaste igen' : latest ? 'Fortsätt där du slutade' : 'Börja din väg';
  card.querySelector('[data-go-on-to]')!.textContent = done ? 'Du har läst alla avsnitt' : [module, lesson.link.textContent].filter(Boolean).join(': ');
}

function entryOf(link: HTMLElement) {
  return { id: link.dataset.lesson!, minutes: Number(link.dataset.minutes) };
}

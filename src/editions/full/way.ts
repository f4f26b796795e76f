/** Shows, where the whole outline stands, the way that was proposed, and where to go on. */
import { isRead, type LessonEntry } from '../../course/progress.ts';
import type { Store } from '../../course/store.ts';
import { inProposedOrder, pathSetting, proposedOrder, whereToGoOn } from '../../course/way.ts';

type LinkedLesson = LessonEntry & { link: HTMLAnchorElement };

/** Elements that take part: `data-way` within a `data-module` where its place is written, `data-go-on` on the card of the start page. */
export function showWay(page: Document, store: Store): void {
  const modules = [...page.querySelectorAll<HTMLElement>('[data-module]')];
  const lessons = [...page.querySelectorAll<HTMLAnchorElement>('a[data-lesson]')].map((link) => ({ id: link.dataset.lesson!, minutes: 0, link }));

  const show = () => {
    const way = proposedOrder(store).filter((id) => modules.some(({ dataset }) => dataset.module === id));
    for (const module of modules) {
      const number = way.indexOf(module.dataset.module!) + 1;
      const place = module.querySelector<HTMLElement>('[data-way]')!;
      place.hidden = number === 0;
      place.textContent = `Nr ${number} på din väg`;
    }
    for (const card of page.querySelectorAll<HTMLElement>('[data-go-on]')) showGoOn(card, inProposedOrder(lessons, way), store, way.length > 0);
  };
  store.watch('setting', pathSetting, show);
  show();
}

/** @param chosen whether the order is one that was proposed. */
function showGoOn(card: HTMLElement, lessons: LinkedLesson[], store: Store, chosen: boolean): void {
  const latest = whereToGoOn(store, lessons);
  const lesson = latest ?? (chosen ? lessons[0] : undefined);
  if (!lesson) return;
  const go = card.querySelector('a')!;
  const module = lesson.link.closest('[data-module]')!.querySelector('h3')!.textContent;
  const done = lessons.every(({ id }) => isRead(store, id));
  go.href = lesson.link.href;
  go.textContent = done ? 'Läs det senaste igen' : latest ? 'Fortsätt där du slutade' : 'Börja din väg';
  card.querySelector('[data-go-on-to]')!.textContent = done ? 'Du har läst alla avsnitt' : `${module}: ${lesson.link.textContent}`;
}

/** Fills in the overview of one's own learning. */
import { metOf, nextStep, type Met } from '../../course/learning.ts';
import { duration, roundedMinutes, sum } from '../../course/outline.ts';
import { isRead, minutesLeft } from '../../course/progress.ts';
import { comingBack, repetition, restoreCards, sittingOf } from '../../course/repetition.ts';
import { asSaved } from '../../course/result.ts';
import { store } from '../../course/store.ts';
import { inProposedOrder, proposedOrder } from '../../course/way.ts';
import { askedIn, isOff, modulesIn } from './learning-record.ts';

const page = document.querySelector<HTMLElement>('[data-my-course]')!;
const modules = modulesIn(document);
const metText: Record<Met, string> = { shown: 'visat i kunskapsprovets frågor', repeat: 'värt att repetera', untried: 'inte prövat än' };
const addressOf = (path: string) => page.querySelector<HTMLAnchorElement>(`.own a[href$="${path}"]`)!.href;

function show(): void {
  const now = new Date();
  const cards = restoreCards(asSaved(store.read('answer', repetition).value)?.answer);
  for (const module of modules) {
    const place = page.querySelector<HTMLElement>(`[data-module="${module.id}"]`)!;
    const asked = askedIn(store, module);
    const lines = [...place.querySelectorAll<HTMLElement>('[data-objective]')];
    for (const line of lines) {
      const met = metOf(line.dataset.objective!, asked, cards);
      line.dataset.state = met;
      line.querySelector('[data-met]')!.textContent = metText[met];
    }
    const shown = lines.filter(({ dataset }) => dataset.state === 'shown').length;
    place.querySelector('[data-met-count]')!.textContent = shown > 0 ? `${shown} av ${lines.length} mål visade` : `${lines.length} mål`;
    const read = module.lessons.filter(({ id }) => isRead(store, id)).length;
    const left = minutesLeft(store, module.lessons);
    place.querySelector('[data-read-count]')!.textContent = `${read} av ${module.lessons.length} avsnitt lästa${left > 0 ? `, ${duration(left)} kvar` : ''}`;
  }
  const waiting = !isOff(store) && sittingOf(comingBack(modules.flatMap((module) => askedIn(store, module)), cards, now), now).length > 0;
  showNext(waiting);
  const left = sum(modules.map(({ lessons }) => roundedMinutes(minutesLeft(store, lessons))));
  page.querySelector('[data-time-left]')!.textContent = left > 0 ? `Ungefär ${duration(left)} kvar av kursen.` : 'Du har läst alla avsnitt i kursen.';
}

/** One sentence and one link. */
function showNext(waiting: boolean): void {
  const lessons = inProposedOrder(modules.flatMap((module) => module.lessons), proposedOrder(store));
  const step = nextStep(store, lessons, waiting);
  const link = document.createElement('a');
  let sentence: string;
  if ('lesson' in step) {
    const lesson = page.querySelector<HTMLAnchorElement>(`a[data-lesson="${step.lesson.id}"]`)!;
    const module = lesson.closest('[data-module]')!.querySelector('h4')!.textContent;
    link.href = lesson.href;
    link.textContent = lesson.textContent;
    sentence = step.do === 'begin' ? `Börja med det första avsnittet i modulen ${module}:` : `Fortsätt i modulen ${module}:`;
  } else {
    const [path, text, said] = { repeat: ['/repetera/', 'Repetera', 'Om du vill kan du repetera några frågor:'], certificate: ['/kursintyg/', 'Kursintyg', 'Alla avsnitt är lästa, och du kan skriva ut ditt intyg:'] }[step.do] as [string, string, string];
    link.href = addressOf(path);
    link.textContent = text;
    sentence = said;
  }
  page.querySelector('[data-next]')!.replaceChildren(`${sentence} `, link);
}

addEventListener('storage', show);
show();

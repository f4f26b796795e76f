/** Fills in the page about what is saved, and erases on request. */
import { dayOf } from '../../course/day.ts';
import { isRead } from '../../course/progress.ts';
import { asSaved } from '../../course/result.ts';
import { eraseEverything } from './keep-erase.ts';
import { canKeep, store } from '../../course/store.ts';
import { moveRecord } from './record-page.ts';

const page = document.querySelector<HTMLElement>('[data-saved]')!;
const summary = page.querySelector('[data-saved-summary]')!;

/** Exercises that the course has today. */
const known = new Set([...page.querySelectorAll<HTMLElement>('[data-exercise]')].map((line) => line.dataset.exercise!));
/** One exercise can be kept three times: what is one's own, the team's, and a workshop's. */
const copies = [
  { ending: '', whose: 'egen text', where: '' },
  { ending: '/team', whose: 'teamets text', where: 'teamet: ' },
  { ending: '/workshop', whose: 'gruppens text', where: 'i workshop: ' },
];

function show(): void {
  let entries = 0;
  const lessons = [...page.querySelectorAll<HTMLElement>('[data-known-lesson]')].map((element) => element.dataset.knownLesson!);
  for (const module of page.querySelectorAll<HTMLElement>('[data-module]')) {
    const own = lessons.filter((id) => id.startsWith(`${module.dataset.module}/`));
    const read = own.filter((id) => isRead(store, id)).length;
    module.hidden = read === 0;
    module.querySelector('[data-read-count]')!.textContent = `${read} av ${own.length} avsnitt lästa`;
    entries += read;
  }
  for (const line of page.querySelectorAll<HTMLElement>('[data-exercise]')) {
    const kept = describe(line.dataset.exercise!);
    line.hidden = kept === '';
    line.querySelector('[data-kept]')!.textContent = kept;
    if (kept) entries++;
  }
  const apart = [...store.ids('answer'), ...store.ids('words')].filter((id) => !known.has(id.replace(/\/(team|workshop)$/, '')));
  // What belongs to the course as a whole, and not to an exercise, has an id without a module.
  const others = apart.filter((id) => id.includes('/')).length;
  page.querySelector('[data-others-count]')!.textContent = `${others} ${others === 1 ? 'uppgift' : 'uppgifter'} som inte hör till en övning i kursen i dag`;
  for (const [name, kept] of [['others', others], ['place', store.ids('place').length], ['setting', store.ids('setting').length + apart.length - others]] as const) {
    page.querySelector<HTMLElement>(`[data-${name}]`)!.hidden = kept === 0;
    entries += kept;
  }
  const aside = store.aside();
  page.querySelector<HTMLElement>('[data-aside]')!.hidden = aside.length === 0;
  page.querySelector('[data-aside-texts]')!.textContent = aside.join('\n\n');
  summary.textContent = !canKeep() ? 'Den här webbläsaren låter inte kursen spara något.' : entries + aside.length === 0 ? 'Inga svar, texter eller inställningar är sparade. Om kursen är sparad för offline står det på sidan Offline.' : '';
}

/** What is kept of an exercise, in a few words; '' when nothing is. */
function describe(exercise: string): string {
  return copies.flatMap(({ ending, whose, where }) => {
    const words = asSaved(store.read('words', exercise + ending).value);
    const answer = asSaved(store.read('answer', exercise + ending).value);
    if (words) return `${whose}, ${day(words.at)}`;
    return answer ? `${where}${answer.result.done ? 'gjord' : 'påbörjad'}, ${day(answer.at)}` : [];
  }).join('; ');
}

function day(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? 'okänd dag' : dayOf(date);
}

const forgetFile = moveRecord(page, store, show);
page.querySelector('[data-erase]')!.addEventListener('click', () => {
  const erased = eraseEverything();
  page.querySelector<HTMLElement>('#radera')!.hidePopover();
  forgetFile();
  void erased.then(() => {
    show();
    summary.textContent = 'Det som kursen hade sparat i den här webbläsaren är raderat. Stäng också kursens andra flikar. Historik, hämtade filer och utskrifter finns kvar tills du tar bort dem själv.';
  });
});
show();

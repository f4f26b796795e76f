/** Fills in the page about what is saved, and erases on request. */
import { isRead } from '../../course/progress.ts';
import { asSaved } from '../../course/result.ts';
import { canKeep, deviceStorage, Store } from '../../course/store.ts';

const store = new Store(deviceStorage());
const page = document.querySelector<HTMLElement>('[data-saved]')!;
const summary = page.querySelector('[data-saved-summary]')!;

/** Exercises that the course has today. */
const known = new Set([...page.querySelectorAll<HTMLElement>('[data-exercise]')].map((line) => line.dataset.exercise!));

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
    line.hidden = kept === undefined;
    line.querySelector('[data-kept]')!.textContent = kept ?? '';
    if (kept) entries++;
  }
  const others = [...store.ids('answer'), ...store.ids('words')].filter((id) => !known.has(id)).length;
  page.querySelector<HTMLElement>('[data-others]')!.hidden = others === 0;
  page.querySelector('[data-others-count]')!.textContent = `${others} svar från en workshop, eller till övningar som inte längre finns i kursen`;
  entries += others;
  for (const kind of ['place', 'setting'] as const) {
    const kept = store.ids(kind).length;
    page.querySelector<HTMLElement>(`[data-${kind}]`)!.hidden = kept === 0;
    entries += kept;
  }
  const aside = store.aside();
  page.querySelector<HTMLElement>('[data-aside]')!.hidden = aside.length === 0;
  page.querySelector('[data-aside-texts]')!.textContent = aside.join('\n\n');
  summary.textContent = !canKeep() ? 'Den här webbläsaren låter inte kursen spara något.' : entries + aside.length === 0 ? 'Inget är sparat.' : '';
}

/** What is kept of an exercise, in a few words; undefined when nothing is. */
function describe(exercise: string): string | undefined {
  const words = asSaved(store.read('words', exercise).value);
  if (words) return `egen text, ${day(words.at)}`;
  const answer = asSaved(store.read('answer', exercise).value);
  return answer && `${answer.result.done ? 'gjord' : 'påbörjad'}, ${day(answer.at)}`;
}

function day(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? 'okänd dag' : date.toLocaleDateString('sv-SE');
}

page.querySelector('[data-erase]')!.addEventListener('click', () => {
  store.eraseAll();
  page.querySelector<HTMLElement>('#radera')!.hidePopover();
  show();
  summary.textContent = 'Allt är raderat från den här enheten.';
});
show();

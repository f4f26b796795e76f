/** The presentation view: one sheet at a time, moved by buttons, keys and links. */
import { startExercises } from '../../exercises/start.ts';
import { meaningOf, placeOf, sheetBeside } from '../../workshop/sheets.ts';
import { fit } from './sheet-fit.ts';
import { runClock } from './workshop-clock.ts';

const view = document.querySelector<HTMLElement>('[data-projector]')!;
const steps = [...view.querySelectorAll<HTMLElement>('[data-step]')];
const sheets = [...view.querySelectorAll<HTMLElement>('.sheet')];
const places = sheets.map((sheet) => ({ id: sheet.id, step: sheet.closest<HTMLElement>('[data-step]')!.dataset.step! }));
const plan = steps.map(({ dataset }) => ({ id: dataset.step!, minutes: Number(dataset.minutes) }));
const clock = runClock(view, view.dataset.projector!, plan);
const list = document.getElementById('steglista')!;
let current = fromAddress() ?? clock.step();

/** The sheet that the address names, or the one that holds what it names. */
function fromAddress(): string | undefined {
  const named = document.getElementById(decoded(location.hash.slice(1)));
  return named?.closest<HTMLElement>('.sheet')?.id;
}

/** Empty, which names nothing, when it cannot be decoded. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}

function show(id: string) {
  current = id;
  const hadFocus = sheets.some((sheet) => sheet.id !== id && sheet.contains(document.activeElement));
  for (const sheet of sheets) sheet.hidden = sheet.id !== id;
  const { step, steps: of, sheet, sheets: sheetsOf } = placeOf(places, id);
  const shown = sheets.find((one) => one.id === id)!;
  clock.goTo(places.find((place) => place.id === id)!.step);
  view.querySelector('[data-place]')!.textContent = `${step} av ${of}`;
  view.querySelector('[data-said]')!.textContent = hadFocus ? '' : `Steg ${step} av ${of}, blad ${sheet} av ${sheetsOf}`;
  for (const [command, by] of [['previous', -1], ['next', 1]] as const) {
    view.querySelector(`[data-command='${command}']`)!.setAttribute('aria-disabled', String(!sheetBeside(places, id, by)));
  }
  for (const link of list.querySelectorAll('a[href^="#"]')) {
    if (link.getAttribute('href') === `#${plan[step - 1]!.id}`) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
  fit(shown);
  if (hadFocus) shown.focus();
  scrollTo(0, 0);
  tellMore();
}

const commands = {
  next: () => turn(1),
  previous: () => turn(-1),
  pause: () => clock.toggle(),
  reset: () => clock.reset(),
};

function turn(by: 1 | -1) {
  const beside = sheetBeside(places, current, by);
  if (!beside) return;
  history.replaceState(null, '', `#${beside.id}`);
  show(beside.id);
}

/** Whether there is more of the sheet to read before the next one. */
function canScroll(down: boolean): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return down ? scrollTop + clientHeight < scrollHeight - 4 : scrollTop > 4;
}

function tellMore() {
  view.toggleAttribute('data-more', canScroll(true));
}

addEventListener('keydown', (event) => {
  const at = event.target as HTMLElement;
  const meaning = meaningOf(event.key, event.shiftKey);
  if (!meaning || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (list.matches(':popover-open') || at.closest('input, select, textarea')) return;
  if (event.key === ' ' && at.closest('button, a, summary')) return;
  if (meaning.command === 'pause' && !list.querySelector<HTMLInputElement>('[data-letter-key]')!.checked) return;
  if (meaning.scrolls && canScroll(meaning.command === 'next')) return;
  event.preventDefault();
  commands[meaning.command]();
});

for (const button of view.querySelectorAll<HTMLElement>('[data-command]')) {
  button.addEventListener('click', () => commands[button.dataset.command as keyof typeof commands]());
}

addEventListener('hashchange', () => {
  const id = fromAddress();
  if (!id) return;
  list.hidePopover();
  show(id);
});

view.dataset.live = '';
show(current);
addEventListener('resize', () => fit(document.getElementById(current)!));
document.fonts.addEventListener('loadingdone', () => fit(document.getElementById(current)!));
addEventListener('scroll', tellMore, { passive: true });
new ResizeObserver(tellMore).observe(view);

startExercises(document);

/** The clocks of the presentation view, kept in this window: a reload goes on, another day begins anew. */
import { tabStorage } from '../../course/keep.ts';
import { Store } from '../../course/store.ts';
import type { TimedStep } from '../../workshop/agenda.ts';
import { begin, countdown, moveTo, pace, pause, read, restore, start, wasLeft, type Clock } from '../../workshop/clock.ts';

/**
 * @param module under which the clock is kept.
 * @returns the step the clock is in, and what can be done with it.
 */
export function runClock(view: HTMLElement, module: string, plan: readonly TimedStep[]) {
  const store = new Store(tabStorage());
  let clock = restore(plan, store.read('setting', `workshop/${module}`).value, Date.now());
  const place = (name: string) => view.querySelector<HTMLElement>(`[data-clock='${name}']`)!;

  function show() {
    const now = read(plan, clock, Date.now());
    place('step').textContent = now.stepLeft >= 0 ? `${countdown(now.stepLeft)} kvar` : `${countdown(now.stepLeft)} över`;
    place('agenda').textContent = `${Math.floor(now.elapsed / 60_000)} av ${now.planned / 60_000} min`;
    place('pace').textContent = now.elapsed === 0 ? '' : pace(now.behind);
    place('button').textContent = now.running ? 'Pausa' : 'Starta';
    view.dataset.clockState = now.running ? 'running' : 'paused';
  }

  function keep(next: Clock) {
    clock = next;
    store.write('setting', `workshop/${module}`, clock);
    show();
  }

  const reset = () => keep(moveTo(begin(plan), clock.step, Date.now()));

  setInterval(() => (wasLeft(plan, clock, Date.now()) ? reset() : show()), 1000);
  show();
  return {
    step: () => clock.step,
    goTo: (step: string) => step !== clock.step && keep(moveTo(clock, step, Date.now())),
    reset,
    toggle: () => keep(clock.since === undefined ? start(clock, Date.now()) : pause(clock, Date.now())),
  };
}

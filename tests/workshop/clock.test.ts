import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, countdown, moveTo, pace, pause, read, restore, start, wasLeft, type Clock } from '../../src/workshop/clock.ts';

const minute = 60_000;
const plan = [{ id: 'a', minutes: 8 }, { id: 'b', minutes: 12 }, { id: 'c', minutes: 5 }];

test('the clock stands still until it is started', () => {
  expect(read(plan, begin(plan), 9 * minute)).toEqual({ running: false, inStep: 0, stepLeft: 8 * minute, elapsed: 0, planned: 25 * minute, behind: 0 });
});

test('the step and the agenda run together', () => {
  const clock = moveTo(start(begin(plan), 0), 'b', 8 * minute);
  const now = read(plan, clock, 11 * minute);
  expect([now.inStep, now.stepLeft, now.elapsed]).toEqual([3 * minute, 9 * minute, 11 * minute]);
});

test('a pause stops both, and starting again goes on from there', () => {
  const paused = pause(start(begin(plan), 0), 2 * minute);
  expect(read(plan, paused, 30 * minute)).toMatchObject({ running: false, inStep: 2 * minute, elapsed: 2 * minute });
  expect(read(plan, start(paused, 30 * minute), 31 * minute)).toMatchObject({ running: true, inStep: 3 * minute, elapsed: 3 * minute });
});

test('a step that is visited again goes on from the time it had', () => {
  let clock = start(begin(plan), 0);
  clock = moveTo(clock, 'b', 3 * minute);
  clock = moveTo(clock, 'a', 5 * minute);
  expect(read(plan, clock, 6 * minute)).toMatchObject({ inStep: 4 * minute, elapsed: 6 * minute });
});

test('a group that stays too long is as much after the plan as the step has run over', () => {
  const clock = moveTo(start(begin(plan), 0), 'b', 10 * minute);
  expect(read(plan, clock, 20 * minute).behind).toBe(0);
  expect(read(plan, clock, 24.5 * minute).behind).toBe(4.5 * minute);
  expect(pace(4.5 * minute)).toBe('4 min efter');
});

test('a group that goes on early is before the plan until the step’s planned start', () => {
  const clock = moveTo(start(begin(plan), 0), 'b', 5 * minute);
  expect(read(plan, clock, 5 * minute).behind).toBe(-3 * minute);
  expect(pace(-3 * minute)).toBe('3 min före');
  expect(read(plan, clock, 9 * minute).behind).toBe(0);
});

test('less than a minute off is on time', () => {
  expect([pace(0), pace(59_999), pace(-59_999)]).toEqual(['i fas', 'i fas', 'i fas']);
});

test('the countdown says how far over it is', () => {
  expect([countdown(8 * minute), countdown(61_500), countdown(500), countdown(0), countdown(-1000), countdown(-80_000)]).toEqual(['8:00', '1:02', '0:01', '0:00', '+0:01', '+1:20']);
});

test('what was stored is taken as far as today’s plan goes', () => {
  const stored = { step: 'b', spent: { a: 5, gone: 7, b: 'x' }, since: 100 };
  expect(restore(plan, stored, 200)).toEqual({ step: 'b', spent: { a: 5 }, since: 100 });
  for (const unusable of [undefined, null, 'x', [], { step: 'gone' }, { spent: {} }]) expect(restore(plan, unusable, 200)).toEqual(begin(plan));
});

const at = (time: string) => new Date(time).getTime();

test('a clock that was left running until another day begins anew, paused', () => {
  const evening = moveTo(start(begin(plan), at('2026-11-24T23:30:00')), 'b', at('2026-11-24T23:50:00'));
  expect(restore(plan, evening, at('2026-11-24T23:59:00'))).toEqual(evening);
  expect(restore(plan, evening, at('2026-11-25T00:05:00'))).toEqual(begin(plan));
});

test('a clock that has run for more than twice the plan begins anew, and a paused one never does', () => {
  const running = start(begin(plan), at('2026-11-24T09:00:00'));
  expect(restore(plan, running, at('2026-11-24T09:50:00'))).toEqual(running);
  expect(restore(plan, running, at('2026-11-24T09:51:00'))).toEqual(begin(plan));
  const paused = pause(running, at('2026-11-24T09:03:00'));
  expect(restore(plan, paused, at('2026-11-24T15:00:00'))).toEqual(paused);
});

type Event = { kind: 'start' } | { kind: 'pause' } | { kind: 'move'; step: string };
const events = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 30 * minute }),
    event: fc.oneof(
      fc.constantFrom<Event>({ kind: 'start' }, { kind: 'pause' }),
      fc.constantFrom('a', 'b', 'c').map((step): Event => ({ kind: 'move', step })),
    ),
  }),
  { maxLength: 30 },
);

/** Plays events on a clock that refuses to be changed, counting the running time by itself. */
function play(list: { after: number; event: Event }[]) {
  let clock: Clock = frozen(begin(plan));
  let now = 1_000;
  let ran = 0;
  let running = false;
  for (const { after, event } of list) {
    now += after;
    if (running) ran += after;
    if (event.kind !== 'move') running = event.kind === 'start';
    clock = frozen(event.kind === 'start' ? start(clock, now) : event.kind === 'pause' ? pause(clock, now) : moveTo(clock, event.step, now));
  }
  return { clock, now, ran, running };
}

function frozen(clock: Clock): Clock {
  Object.freeze(clock.spent);
  return Object.freeze(clock);
}

test('whatever is pressed, the agenda has had exactly the time that the clock ran', () => {
  fc.assert(fc.property(events, (list) => {
    const { clock, now, ran, running } = play(list);
    const shown = read(plan, clock, now);
    expect(shown.elapsed).toBe(ran);
    expect(shown.running).toBe(running);
  }));
});

test('whatever is pressed, the steps’ times together are the agenda’s', () => {
  fc.assert(fc.property(events, fc.integer({ min: 0, max: minute }), (list, later) => {
    const { clock, now } = play(list);
    const inSteps = plan.map(({ id }) => read(plan, moveTo(clock, id, now + later), now + later).inStep);
    expect(inSteps.reduce((total, one) => total + one, 0)).toBe(read(plan, clock, now + later).elapsed);
  }));
});

test('whatever is pressed, a reload changes nothing that is shown, save for a clock that was left', () => {
  fc.assert(fc.property(events, (list) => {
    const { clock, now } = play(list);
    fc.pre(!wasLeft(plan, clock, now + 1));
    expect(read(plan, restore(plan, JSON.parse(JSON.stringify(clock)), now + 1), now + 1)).toEqual(read(plan, clock, now + 1));
  }));
});

test('a device whose time is set back takes nothing from the clock', () => {
  fc.assert(fc.property(events, fc.integer({ min: 1, max: 60 * minute }), (list, back) => {
    const { clock, now } = play(list);
    expect(read(plan, clock, now - back).elapsed).toBeGreaterThanOrEqual(read(plan, pause(clock, 0), 0).elapsed);
  }));
});

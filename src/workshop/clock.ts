/**
 * The clock of a running workshop: how long each step has had, and whether the group is before or
 * after the plan. A value that never changes; every event gives a new one. All times are milliseconds.
 */
import { isRecord } from '../course/result.ts';
import { agendaOf, totalMinutes, type TimedStep } from './agenda.ts';

export interface Clock {
  /** The id of the step that the group is in. */
  step: string;
  /** How long each step had been going when the clock was last started, paused or moved. */
  spent: Readonly<Record<string, number>>;
  /** When it was last started or moved; without it, the clock is paused. */
  since?: number;
}

/** What a clock shows at a moment. */
export interface Reading {
  running: boolean;
  /** Time spent in the step, over all visits to it. */
  inStep: number;
  /** What is left of the step's planned time; below zero when it has taken longer. */
  stepLeft: number;
  /** Time spent in all steps. */
  elapsed: number;
  /** The plan's length. */
  planned: number;
  /** How far after the plan the group is: below zero before it, 0 while the step is at its planned time. */
  behind: number;
}

const minute = 60_000;

/** Paused, at the plan's first step. */
export function begin(plan: readonly TimedStep[]): Clock {
  return { step: plan[0]!.id, spent: {} };
}

export function start(clock: Clock, now: number): Clock {
  return clock.since === undefined ? { ...clock, since: now } : clock;
}

/** Stops the step's clock and the agenda's together. */
export function pause(clock: Clock, now: number): Clock {
  return { step: clock.step, spent: settled(clock, now) };
}

/** Goes to a step, before or after; one that has been visited goes on from the time it had. */
export function moveTo(clock: Clock, step: string, now: number): Clock {
  return { step, spent: settled(clock, now), ...(clock.since === undefined ? {} : { since: now }) };
}

export function read(plan: readonly TimedStep[], clock: Clock, now: number): Reading {
  const spent = settled(clock, now);
  const { step, start, end } = agendaOf(plan).find((slot) => slot.step.id === clock.step) ?? agendaOf(plan)[0]!;
  const inStep = spent[step.id] ?? 0;
  const elapsed = plan.reduce((total, one) => total + (spent[one.id] ?? 0), 0);
  return {
    running: clock.since !== undefined,
    inStep,
    stepLeft: step.minutes * minute - inStep,
    elapsed,
    planned: totalMinutes(plan) * minute,
    behind: elapsed - Math.min(Math.max(elapsed, start * minute), end * minute),
  };
}

/** Takes a stored clock as far as today's plan goes; begins anew where it cannot be used or was left running. */
export function restore(plan: readonly TimedStep[], stored: unknown, now: number): Clock {
  const known = isRecord(stored) && plan.some(({ id }) => id === stored.step);
  if (!known) return begin(plan);
  const kept = isRecord(stored.spent) ? stored.spent : {};
  const spent = Object.fromEntries(plan.flatMap(({ id }) => (isTime(kept[id]) ? [[id, kept[id]]] : [])));
  const clock: Clock = { step: stored.step as string, spent, ...(isTime(stored.since) ? { since: stored.since } : {}) };
  return wasLeft(plan, clock, now) ? begin(plan) : clock;
}

/** Whether a clock has run on after the group went home: since another day, or for twice the plan's length. */
export function wasLeft(plan: readonly TimedStep[], { since }: Clock, now: number): boolean {
  if (since === undefined) return false;
  const sameDay = new Date(since).toDateString() === new Date(now).toDateString();
  return !sameDay || now - since > 2 * totalMinutes(plan) * minute;
}

/** "7:05", and "+1:20" once the time is over. Seconds are rounded up, so that "0:00" means over. */
export function countdown(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const size = Math.abs(seconds);
  return `${seconds < 0 ? '+' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

/** "4 min efter", "2 min före", or "i fas" within a minute. */
export function pace(behind: number): string {
  const minutes = Math.trunc(behind / minute);
  return minutes === 0 ? 'i fas' : `${Math.abs(minutes)} min ${minutes > 0 ? 'efter' : 'före'}`;
}

/** With the time since the last event added to its step. A device whose time was set back adds none. */
function settled({ step, spent, since }: Clock, now: number): Record<string, number> {
  return since === undefined ? { ...spent } : { ...spent, [step]: (spent[step] ?? 0) + Math.max(0, now - since) };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

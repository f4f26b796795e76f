/** When things happen in a workshop: minutes from the start, and o'clock from a given start. */
import { sum } from '../course/outline.ts';

/** The part of a step that time is about. Minutes are whole. */
export interface TimedStep { id: string; minutes: number }

/** A step with the minutes from the start at which it begins and ends. */
export interface Slot<Step extends TimedStep> { step: Step; start: number; end: number }

export function agendaOf<Step extends TimedStep>(steps: readonly Step[]): Slot<Step>[] {
  let start = 0;
  return steps.map((step) => ({ step, start, end: (start += step.minutes) }));
}

export function totalMinutes(steps: readonly TimedStep[]): number {
  return sum(steps.map((step) => step.minutes));
}

/** Minutes from the start as hours and minutes: "0:08", "1:30". */
export function sinceStart(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * O'clock, past midnight when it has to be: "13.08".
 * @param start as a time field gives it, "13:00"; anything else gives undefined.
 */
export function clockTime(start: string, minutes: number): string | undefined {
  const [, hours, rest] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(start) ?? [];
  if (hours === undefined || rest === undefined) return undefined;
  const at = Number(hours) * 60 + Number(rest) + minutes;
  return [Math.floor(at / 60) % 24, at % 60].map((part) => String(part).padStart(2, '0')).join('.');
}

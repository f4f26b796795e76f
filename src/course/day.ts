/**
 * A day by the participant's own calendar, as `2026-11-23`; that is also how Swedish writes it. Without
 * `Intl`, which takes tens of milliseconds to start on a slow phone.
 * @param moment a valid date.
 */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

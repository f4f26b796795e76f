/** A dated plan as a calendar file (RFC 5545) with all-day events. Fetch it with `import()` when somebody asks for one. */
import ical, { ICalEventTransparency } from 'ical-generator';
import { datedIn, type Dated } from './dated.ts';
import { later, readDates, utc, type Span } from './dates.ts';
import type { Calendar, ExportDocument } from './model.ts';
import { plain } from './plain.ts';
import { readRecurrence } from './recurrence.ts';

interface Event extends Span { name: string; about: string; rule?: string }

/** A row may be up to so many days before the one above it; further back, it is next year's. */
const slack = 92;

/**
 * @param about `start`: the ISO date from which dates without a year are counted, and what comes back begins. It
 * does so for a year, or as long as the rest of the plan if that is longer.
 */
export function toCalendar(document: ExportDocument, about: { start: string }): Calendar {
  const start = startOf(about.start);
  const left: string[] = [];
  const events = datedIn(document).flatMap((list) => {
    let from = start;
    return list.flatMap(({ name, when, about }): Event[] => {
      const row = { name: name || plain(document.title), when, about };
      const found = eventsOf(row, from, start);
      if (found.length === 0) left.push(when === '' ? `${row.name}: inget datum` : `${row.name}: ”${when}”`);
      const last = found.findLast(({ rule }) => rule === undefined)?.from;
      if (last) from = new Date(Math.max(start.getTime(), later(last, -slack).getTime()));
      return found;
    });
  });
  const until = new Date(Math.max(later(start, 365).getTime(), ...events.map(({ to }) => to.getTime())));
  return { ics: events.length > 0 ? fileOf(document, events, until) : undefined, found: events.map(inWords), left };
}

/** A field for dates can hold year 2 while somebody is typing 2027; today is then near enough. */
function startOf(date: string): Date {
  const [, year, month, day] = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)/.exec(date) ?? /^(.{4})-(..)-(..)/.exec(new Date().toISOString())!;
  return utc(Number(year), Number(month) - 1, Number(day));
}

function eventsOf({ name, when, about }: Dated, from: Date, start: Date): Event[] {
  const again = readRecurrence(when, start);
  if (again) return [{ name, about, from: again.first, to: again.first, rule: again.rule }];
  return (readDates(when, from) ?? []).map((span) => ({ name, about, ...span }));
}

const shown = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

function inWords({ name, from, to, rule }: Event): string {
  return rule ? `${name}: återkommer, första gången ${shown.format(from)}` : `${name}: ${shown.formatRange(from, to)}`;
}

function fileOf(document: ExportDocument, events: Event[], until: Date): string {
  const calendar = ical({ prodId: { company: 'Processledare i våldsprevention', product: 'Arbetsboken', language: 'SV' } });
  const changed = new Date(document.at);
  const names = new Map<string, number>();
  for (const { name, about, from, to, rule } of events) {
    const number = (names.get(name) ?? 0) + 1;
    names.set(name, number);
    calendar.createEvent({
      // Of what it is about and not of when, so that a plan with new dates moves its events in a calendar.
      id: `${hash([document.id, document.whose, name, number].join('\n'))}@processledare`,
      summary: plain(name).slice(0, 200).replace(/\p{Surrogate}/gu, ''),
      description: `${about}\n\nUr ${plain(document.title)}.`,
      start: from,
      // The day after the last.
      end: later(to, 1),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      stamp: Number.isNaN(changed.getTime()) ? new Date() : changed,
      ...(rule ? { repeating: `RRULE:${rule};UNTIL=${until.toISOString().slice(0, 10).replaceAll('-', '')}` } : {}),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** FNV-1a of 64 bits. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}

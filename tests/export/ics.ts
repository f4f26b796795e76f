/** Reads a calendar file by the rules of RFC 5545. */

export interface CalendarEvent { uid: string; from: string; to: string; summary: string; description: string; rule: string | undefined }

const line = /^[A-Z-]+(?:;[A-Z-]+=[^";:,\u0000-\u001F]+)*:.*$/u;
/** Text: a backslash, comma or semicolon is escaped, and a line break is written `\n`. */
const text = /^(?:[^\\;,\u0000-\u0008\u000A-\u001F\u007F]|\\[\\;,nN])*$/u;
const day = /^\d{8}$/;
const rule = /^FREQ=(?:MONTHLY|WEEKLY)(?:;(?:INTERVAL=2|BYMONTH=[\d,]+|BYDAY=-?\d?(?:MO|TU|WE|TH|FR|SA|SU)|BYMONTHDAY=\d+))+;UNTIL=\d{8}$/;

/** @throws when any rule is broken. */
export function readCalendar(ics: string): CalendarEvent[] {
  const must = (holds: boolean, what: string, found: string) => {
    if (!holds) throw new Error(`${what}: ${JSON.stringify(found)}`);
  };
  must(ics.endsWith('\r\n') && !/\r(?!\n)|(?<!\r)\n/.test(ics), 'lines end with CRLF', ics.slice(-20));
  must(ics.isWellFormed(), 'whole characters', '');
  for (const one of ics.split('\r\n')) must(Buffer.byteLength(one) <= 75, 'no line is longer than 75 octets', one);
  const lines = ics.slice(0, -2).replace(/\r\n[ \t]/g, '').split('\r\n');
  for (const one of lines) must(line.test(one), 'name, parameters, value', one);
  const body = lines.join('\n');
  must(/^BEGIN:VCALENDAR\nVERSION:2\.0\nPRODID:[^\n]+\n(?:BEGIN:VEVENT\n(?:(?!BEGIN|END)[^\n]+\n)+END:VEVENT\n)+END:VCALENDAR$/.test(body), 'a calendar of events', body.slice(0, 200));
  must(!/^(?:ORGANIZER|ATTENDEE|CONTACT|X-WR-|METHOD)/m.test(body), 'names nobody', body.slice(0, 200));

  return body.split('BEGIN:VEVENT\n').slice(1).map((event) => {
    const value = (name: string, ending = '') => {
      const found = [...event.matchAll(new RegExp(`^${name}${ending}:(.*)$`, 'gm'))];
      must(found.length <= 1, 'once', name);
      return found[0]?.[1];
    };
    const uid = value('UID') ?? '';
    must(uid !== '', 'has a UID', event);
    must(/^\d{8}T\d{6}Z$/.test(value('DTSTAMP') ?? ''), 'has a stamp in UTC', event);
    const [from, to] = [value('DTSTART', ';VALUE=DATE') ?? '', value('DTEND', ';VALUE=DATE') ?? ''];
    must(day.test(from) && day.test(to) && to > from, 'from a day to a later one', `${from} ${to}`);
    const [summary, description] = [value('SUMMARY') ?? '', value('DESCRIPTION') ?? ''];
    for (const one of [summary, description]) must(one !== '' && text.test(one), 'escaped text', one);
    const again = value('RRULE');
    must(again === undefined || rule.test(again), 'a rule of recurrence', again ?? '');
    return { uid, from, to, summary: plainOf(summary), description: plainOf(description), rule: again };
  });
}

const plainOf = (escaped: string) => escaped.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character));

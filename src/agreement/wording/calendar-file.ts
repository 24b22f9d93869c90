/** A calendar as a file that Outlook, Google and Apple take in: iCalendar (RFC 5545). */

import { type CalendarDay, isoDay, laterDay } from "../french/calendar";

export interface DayEvent {
  /** The same for the same event each time: taken in again it is changed, not doubled. */
  readonly uid: string;
  readonly day: CalendarDay;
  readonly title: string;
  readonly description: string;
}

/** In octets of UTF-8, without the line end (3.1). */
const LINE = 75;

/**
 * @param stamp when it is made, in UTC, as in `20261201T083000Z`.
 * @returns its text: all-day events that take no time of anybody's, lines folded and ended by CRLF.
 */
export function printCalendar(events: readonly DayEvent[], stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Trame//Trame//FR",
    "CALSCALE:GREGORIAN",
    ...events.flatMap(({ uid, day, title, description }) => [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basicDay(day)}`,
      // The end is not of the event (3.6.1).
      `DTEND;VALUE=DATE:${basicDay(laterDay(day, { months: 0, days: 1 }))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function basicDay(day: CalendarDay): string {
  return isoDay(day).replaceAll("-", "");
}

/** TEXT (3.3.11); of control characters it has none but the tab. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, "")
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll("\n", String.raw`\n`);
}

/** A line goes on in the next, behind a space; no character is cut. */
function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** In UTF-8. */
export function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

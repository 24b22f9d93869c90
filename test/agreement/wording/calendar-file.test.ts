/** A calendar as RFC 5545 has it. */

import { createHash } from "node:crypto";
import { parseIsoDay } from "../../../src/agreement/french/calendar";
import type { TermDates } from "../../../src/agreement/review/term-dates";
import { printCalendar } from "../../../src/agreement/wording/calendar-file";
import { sayTerm, termCalendar } from "../../../src/agreement/wording/term-dates";
import { withNoBreakSpaces } from "../../../src/agreement/wording/no-break-spaces";
import { loadModel } from "../../../src/cli/load-model";

const day = (iso: string) => parseIsoDay(iso)!;
const STAMP = "20261201T083000Z";
const model = loadModel("ftda-partenariat");

/** Content lines, unfolded (3.1). */
function unfolded(text: string): string[] {
  return text.replace(/\r\n[ \t]/gu, "").split("\r\n");
}

/** A TEXT value as whoever takes it in reads it (3.3.11). */
function textOf(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));
}

describe("a calendar", () => {
  const TITLE = "Fin ; « Été », d’un \\ accord, très long : " + "œ".repeat(60) + "🙂".repeat(20);
  const text = printCalendar(
    [{ uid: "a@trame", day: day("2027-12-31"), title: TITLE, description: "un\r\ndeux\u0000\u0007, trois" }],
    STAMP,
  );

  it("ends its lines by CRLF, and has none over 75 octets", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = text.split("\r\n");
    expect(lines.join("")).not.toMatch(/[\r\n]/u);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeGreaterThan(70);
    // No character is cut in two: each line is sound by itself.
    for (const line of lines) expect(Buffer.from(line).toString()).toBe(line);
  });

  it("has the event, all day, as it was given", () => {
    const lines = unfolded(text);
    expect(lines.map((line) => line.split(/[:;]/u, 1)[0])).toEqual([
      ...["BEGIN", "VERSION", "PRODID", "CALSCALE", "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION"],
      ...["TRANSP", "END", "END", ""],
    ]);
    expect(lines).toEqual(
      expect.arrayContaining(["UID:a@trame", `DTSTAMP:${STAMP}`, "DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101"]),
    );
    const value = (name: string) => textOf(lines.find((line) => line.startsWith(`${name}:`))!.slice(name.length + 1));
    expect(value("SUMMARY")).toBe(TITLE);
    expect(value("DESCRIPTION")).toBe("un\ndeux, trois");
  });
});

describe("the calendar of a term", () => {
  const term: TermDates = {
    begins: day("2026-12-01"),
    ends: day("2027-11-30"),
    renewals: 0,
    renews: day("2027-12-01"),
    notice: { kind: "known", lastDay: day("2027-08-31"), lasts: { months: 3, days: 0 } },
  };
  const hash = (text: string) => Promise.resolve(createHash("sha256").update(text).digest("hex"));
  const made = (one: TermDates, party: string) => termCalendar(one, { model, party, language: "fr", stamp: STAMP }, hash);
  const linesOf = async (one: TermDates, party: string, name: string) =>
    unfolded(await made(one, party)).filter((line) => line.startsWith(name));

  it("has the last day of notice, the end and the renewal", async () => {
    expect(await linesOf(term, "Emmaüs Solidarité", "DTSTART")).toEqual(
      ["20270831", "20271130", "20271201"].map((one) => `DTSTART;VALUE=DATE:${one}`),
    );
    expect((await linesOf(term, "Emmaüs Solidarité", "SUMMARY"))[1]).toBe(
      withNoBreakSpaces("SUMMARY:Fin : Convention – Emmaüs Solidarité"),
    );
    const plain = { ...term, renews: undefined, notice: { kind: "none" } } as const;
    expect(await linesOf(plain, "X", "DTSTART")).toEqual(["DTSTART;VALUE=DATE:20271130"]);
  });

  it("keeps the identifiers of the same term, whatever its days are by then, and has others for others", async () => {
    const uids = await linesOf(term, "X", "UID");
    expect(new Set(uids).size).toBe(3);
    expect(await linesOf({ ...term, ends: day("2028-11-30") }, "X", "UID")).toEqual(uids);
    for (const others of [linesOf({ ...term, renewals: 1 }, "X", "UID"), linesOf(term, "Y", "UID")]) {
      expect((await others).filter((uid) => uids.includes(uid))).toEqual([]);
    }
  });

  it("is told in sentences, in both languages", () => {
    expect(sayTerm(term, model, "fr")).toEqual(
      [
        "Début : 1er\u00a0décembre 2026, jour de la signature.",
        "Fin de la période : 30\u00a0novembre 2027.",
        "Tacite reconduction : 1er\u00a0décembre 2027.",
        "Dernier jour pour donner un préavis de 3 mois : 31\u00a0août 2027.",
      ].map((sentence) => withNoBreakSpaces(sentence)),
    );
    expect(sayTerm({ ...term, renews: undefined, notice: { kind: "none" } }, model, "en")).toEqual([
      "Begins: 1 December 2026, the day it is signed.",
      "The period ends: 30 November 2027.",
      "No tacit renewal is provided for.",
      "No notice is provided for.",
    ]);
    expect(sayTerm({ code: "duration-unread", text: "une saison" }, model, "fr")).toEqual([
      withNoBreakSpaces("La durée n’a pas pu être lue (« une saison »)."),
    ]);
  });
});

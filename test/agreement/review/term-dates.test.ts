/** The days an agreement lives by: a table of what is signed, said, and follows. */

import { isoDay, parseIsoDay } from "../../../src/agreement/french/calendar";
import { earlierDay, lastDayOf } from "../../../src/agreement/french/last-day";
import { readDuration } from "../../../src/agreement/french/duration";
import { readNotices, readRenewal } from "../../../src/agreement/french/term-words";
import { countTerm } from "../../../src/agreement/review/term-dates";

const day = (iso: string) => parseIsoDay(iso)!;

describe("the last day of a term", () => {
  it.each<[begins: string, lasts: string, ends: string]>([
    ["2026-12-01", "12 mois", "2027-11-30"],
    ["2026-12-01", "un an", "2027-11-30"],
    ["2026-01-01", "un an", "2026-12-31"],
    ["2026-03-15", "6 mois", "2026-09-14"],
    // No such number in the month: its last day (art. 641).
    ["2027-01-31", "1 mois", "2027-02-28"],
    ["2028-01-31", "1 mois", "2028-02-29"],
    ["2027-01-30", "1 mois", "2027-02-28"],
    ["2027-01-29", "1 mois", "2027-02-28"],
    ["2027-01-28", "1 mois", "2027-02-27"],
    ["2026-08-31", "6 mois", "2027-02-28"],
    ["2026-05-31", "1 mois", "2026-06-30"],
    // Leap years.
    ["2028-02-29", "un an", "2029-02-28"],
    ["2028-02-29", "4 ans", "2032-02-28"],
    ["2027-03-01", "un an", "2028-02-29"],
    ["2028-03-01", "un an", "2029-02-28"],
    ["2027-02-28", "un an", "2028-02-27"],
    // Days.
    ["2026-12-01", "30 jours", "2026-12-30"],
    ["2026-12-31", "une semaine", "2027-01-06"],
    ["2026-01-31", "1 mois et 2 jours", "2026-03-01"],
  ])("%s for %s: %s", (begins, lasts, ends) => {
    expect(isoDay(lastDayOf(day(begins), readDuration(lasts)!))).toBe(ends);
  });

  it.each<[day: string, months: number, days: number, earlier: string]>([
    ["2027-12-01", 3, 0, "2027-09-01"],
    ["2027-05-31", 3, 0, "2027-02-28"],
    ["2027-03-01", 0, 1, "2027-02-28"],
    ["2028-03-01", 0, 1, "2028-02-29"],
    ["2027-01-01", 0, 1, "2026-12-31"],
    ["2027-01-15", 1, 400, "2025-11-10"],
    ["2027-01-15", 13, 0, "2025-12-15"],
  ])("%s less %d months and %d days: %s", (from, months, days, earlier) => {
    expect(isoDay(earlierDay(day(from), { months, days }))).toBe(earlier);
  });
});

describe("tacit renewal", () => {
  it.each<[text: string, every: string | undefined]>([
    ["Elle est renouvelable annuellement par tacite reconduction.", "12 mois"],
    ["La convention est reconduite tacitement chaque année.", "12 mois"],
    ["Elle se renouvelle par tacite reconduction par périodes successives de deux (2) ans.", "2 ans"],
    ["Elle est tacitement reconduite pour une durée de six mois.", "6 mois"],
    ["Sauf dénonciation, elle est renouvelée par tacite reconduction.", "as long"],
    ["À défaut de dénonciation qui ne respecte pas ce délai, elle est tacitement renouvelée.", "as long"],
    ["Elle est renouvelée par tacite reconduction, sans que sa durée totale excède trois ans.", "as long"],
    ["Elle ne peut être renouvelée par tacite reconduction.", undefined],
    ["Elle prend fin sans tacite reconduction.", undefined],
    ["Toute tacite reconduction est exclue.", undefined],
    ["Elle n’est pas renouvelable tacitement.", undefined],
    ["Elle est renouvelable par avenant.", undefined],
    ["Un accord tacite suffit.", undefined],
  ])("%s: %s", (text, every) => {
    const read = readRenewal(["Avant.", text]);
    expect(read && (read.every ?? "as long")).toEqual(every === "as long" ? every : every && readDuration(every));
  });
});

describe("the notice before the end", () => {
  it.each<[text: string, lasts: string | undefined]>([
    ["Elle peut être dénoncée avec un préavis de trois mois avant son terme.", "3 mois"],
    ["Chaque partie peut s’y opposer moyennant un préavis écrit de deux (2) mois avant l’échéance.", "2 mois"],
    ["Elle est reconduite sauf dénonciation adressée au plus tard un mois avant la date anniversaire.", "1 mois"],
    ["Elle est dénoncée soixante jours au moins avant l’expiration de chaque période.", "60 jours"],
    ["La dénonciation a lieu 3 mois avant la fin de la convention, conclue pour une durée de 12 mois.", "3 mois"],
    ["Conclue pour 12 mois, elle peut être dénoncée 6 semaines avant le terme.", "6 semaines"],
    ["Un préavis de dix jours ouvrés avant le terme est respecté.", undefined],
    ["Un préavis raisonnable est donné avant le terme.", undefined],
    ["Elle peut être résiliée à tout moment, avec un préavis de deux mois.", "none"],
    ["Elle peut être résiliée avec un préavis de deux mois.", "none"],
    ["Les parties se rencontrent un mois après la signature, avant toute action.", "none"],
    ["Elle est renouvelable annuellement par tacite reconduction.", "none"],
  ])("%s: %s", (text, lasts) => {
    const read = readNotices([text]).map((one) => one.lasts);
    expect(read).toEqual(lasts === "none" ? [] : [lasts && readDuration(lasts)]);
  });

  it("said twice the same is one, said otherwise are two", () => {
    const [three, two] = ["Préavis de trois mois avant le terme.", "Préavis de deux mois avant le terme."];
    expect(readNotices([three, three])).toHaveLength(1);
    expect(readNotices([three, two])).toHaveLength(2);
  });
});

describe("an agreement", () => {
  const TACIT = "Elle est renouvelable annuellement par tacite reconduction";
  const NOTICE = "sauf dénonciation avec un préavis de trois mois avant le terme";

  it.each<[name: string, today: string, paragraphs: string[], dates: object]>([
    ["that nothing renews", "2026-12-02", [], { ends: "2027-11-30", renewals: 0, renews: undefined, notice: "none" }],
    ["that is over", "2030-01-01", [], { ends: "2027-11-30", renewals: 0, renews: undefined, notice: "none" }],
    ["that renews", "2026-12-02", [`${TACIT}.`], { ends: "2027-11-30", renewals: 0, renews: "2027-12-01", notice: "none" }],
    ["on its last day", "2027-11-30", [`${TACIT}.`], { ends: "2027-11-30", renewals: 0, renews: "2027-12-01", notice: "none" }],
    [
      "on its first day again",
      "2027-12-01",
      [`${TACIT}.`],
      { ends: "2028-11-30", renewals: 1, renews: "2028-12-01", notice: "none" },
    ],
    ["not signed yet", "2026-01-01", [`${TACIT}.`], { ends: "2027-11-30", renewals: 0, renews: "2027-12-01", notice: "none" }],
    [
      "with a notice",
      "2028-06-01",
      [`${TACIT}, ${NOTICE}.`],
      { ends: "2028-11-30", renewals: 1, renews: "2028-12-01", notice: "2028-08-31" },
    ],
    [
      "with two notices",
      "2026-12-02",
      [`${TACIT}, ${NOTICE}.`, "Un préavis de deux mois avant l’échéance est respecté."],
      { ends: "2027-11-30", renewals: 0, renews: "2027-12-01", notice: "unread" },
    ],
  ])("%s", (_, today, paragraphs, dates) => {
    const term = countTerm({ begins: day("2026-12-01"), lasts: { months: 12, days: 0 }, paragraphs, today: day(today) });
    const { ends, renewals, renews, notice } = term;
    expect({
      ends: isoDay(ends),
      renewals,
      renews: renews && isoDay(renews),
      notice: notice.kind === "known" ? isoDay(notice.lastDay) : notice.kind,
    }).toEqual(dates);
  });

  it("of the end of a month does not drift", () => {
    const term = countTerm({
      begins: day("2027-01-31"),
      lasts: { months: 1, days: 0 },
      paragraphs: ["Elle est tacitement reconduite par périodes de un mois."],
      today: day("2027-05-15"),
    });
    expect([isoDay(term.ends), term.renewals]).toEqual(["2027-05-30", 3]);
  });
});

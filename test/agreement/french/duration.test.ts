import { isoDay, laterDay, parseIsoDay } from "../../../src/agreement/french/calendar";
import { readDuration } from "../../../src/agreement/french/duration";

describe("a duration", () => {
  it.each([
    ["12 mois", { months: 12, days: 0 }],
    ["un an", { months: 12, days: 0 }],
    ["une année", { months: 12, days: 0 }],
    ["deux (2) ans et six mois", { months: 30, days: 0 }],
    ["3 (trois) ans, renouvelable", { months: 36, days: 0 }],
    ["quinze jours", { months: 0, days: 15 }],
    ["deux semestres", { months: 12, days: 0 }],
    ["toujours", undefined],
    ["quelques mois", undefined],
  ])("%s", (text, duration) => {
    expect(readDuration(text)).toEqual(duration);
  });

  it.each([
    ["2026-01-31", "un mois", "2026-02-28"],
    ["2026-12-01", "12 mois", "2027-12-01"],
    ["2026-12-20", "15 jours", "2027-01-04"],
  ])("from %s, %s: to %s", (from, lasts, to) => {
    const day = parseIsoDay(from)!;
    expect(isoDay(laterDay(day, readDuration(lasts) ?? { months: 0, days: 0 }))).toBe(to);
  });
});

import { isoDay, parseIsoDay, printDay, readDay } from "../../../src/agreement/french/calendar";

describe("dates", () => {
  it.each([
    ["2026-12-01", "1er\u00a0décembre 2026"],
    ["2026-08-15", "15\u00a0août 2026"],
    ["2028-02-29", "29\u00a0février 2028"],
  ])("prints %s as %s and reads it back", (iso, printed) => {
    const day = parseIsoDay(iso);
    expect(day && printDay(day)).toBe(printed);
    const read = readDay(printed.replace("\u00a0", " "));
    expect(read && isoDay(read)).toBe(iso);
  });

  it.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "01/12/2026", "2026-1-1", ""])("refuses %s", (text) => {
    expect(parseIsoDay(text)).toBeUndefined();
  });

  it.each(["31 avril 2026", "1er brumaire 2026", "décembre 2026"])("reads no day in %s", (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});

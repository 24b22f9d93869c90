/** `trame dates` as a person runs it. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trame } from "../builders/command";
import { emmaus, emmausWith } from "../builders/answers";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "trame-dates-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function agreement(answers: object): Promise<string> {
  const [file, output] = [join(folder, "answers.json"), join(folder, "convention.docx")];
  writeFileSync(file, JSON.stringify(answers));
  expect(await trame("fill", "--answers", file, "--output", output)).toMatchObject({ code: 0 });
  return output;
}

it("says the days of an agreement, and writes them into a calendar", async () => {
  const ics = join(folder, "days.ics");
  // Renewed year after year: the day is that of the term we are in, whenever this is run.
  const document = await agreement(emmausWith({ "signing.date": "2020-02-29" }));
  const { code, stdout } = await trame("dates", "--document", document, "--ics", ics, "--language", "en");
  expect(code).toBe(0);
  const { dates, said } = JSON.parse(stdout) as { dates: Record<string, string | number | null>; said: string[] };
  expect(dates).toMatchObject({ begins: "2020-02-29", notice: null });
  expect(dates.ends).toMatch(/^\d{4}-02-28$/u);
  expect(said.at(-1)).toBe("No notice is provided for.");
  const calendar = readFileSync(ics, "utf8");
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${String(dates.ends).replaceAll("-", "")}\r\n`);
  expect(calendar).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r$/mu);
  expect(calendar).not.toContain("Claire");
});

it("says what is missing for it, and writes no calendar", async () => {
  const document = await agreement({ ...emmaus, answers: { "partner.name": "X" } });
  const ics = join(folder, "days.ics");
  const { code, stdout } = await trame("dates", "--document", document, "--ics", ics, "--language", "en");
  expect([code, JSON.parse(stdout)]).toMatchObject([1, { dates: null, said: [expect.stringContaining("no date of signature")] }]);
  expect(() => readFileSync(ics)).toThrow();
});

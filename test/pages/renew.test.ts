/** Last year's agreement, chosen from the disk: what it says is set beside what is here, and comes where it is ticked. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readSavedAgreement } from "../../src/saved/read-saved-agreement";
import { openFilled } from "../builders/agreement";
import { lastYears } from "../builders/last-year";
import { ftda } from "../builders/models";
import { blankAgreement } from "../builders/word";
import { eventually, openWordPage, problemsOf, type WordPage } from "./word-page";

const LAST_YEAR = new Uint8Array(readFileSync(join(__dirname, "../fixtures/copies/through-libreoffice.docx")));

/** One that somebody filled in Word alone: no control, no memory. */
function byHand(): Uint8Array {
  const [last] = lastYears(blankAgreement, { numRuns: 1, seed: 2026 });
  if (last?.base !== "by-hand") throw new Error("the first is not by hand");
  return last.bytes;
}

/** What an agreement says, read from its file: a day as it is asked, the rest as the text shows it. */
async function readAnswers(bytes: Uint8Array): Promise<Map<string, string>> {
  const read = await readSavedAgreement(bytes, [ftda]);
  const said = new Map<string, string>();
  for (const [id, reading] of read?.fields ?? []) {
    if (reading.state !== "read") continue;
    said.set(id, typeof reading.answer === "string" ? reading.answer : reading.shown.map(({ text }) => text).join(" | "));
  }
  return said;
}

async function choose(word: WordPage, name: string, bytes: Uint8Array): Promise<void> {
  const input = word.pane.getByLabel("Choisir le fichier…");
  await input.setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

async function beginFromAnother(): Promise<WordPage> {
  const word = await openWordPage();
  await word.button("Commencer d’après une convention déjà remplie").click();
  await word.pane.getByRole("heading", { name: "Reprendre une convention", level: 1 }).waitFor();
  // It is a part of filling the agreement, which its step says.
  const step = word.pane.getByRole("navigation").getByRole("button", { name: "Remplir" });
  await expect(step.getAttribute("aria-current")).resolves.toBe("step");
  return word;
}

it("from the blank agreement to last year's answers: three clicks, a file, and no request to anybody", async () => {
  const word = await beginFromAnother();
  const asked: string[] = [];
  word.page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await choose(word, "2025.docx", LAST_YEAR);
  const take = word.pane.getByRole("button", { name: /^Reprendre \(\d+\)$/ });
  await take.waitFor();
  const date = word.pane.getByRole("checkbox", { name: "Date de signature" });
  expect(await date.isChecked()).toBe(false);
  expect(await problemsOf(word)).toEqual([]);
  await take.click();
  await eventually(
    () => word.said(),
    (said) => expect(said).toMatch(/éléments repris du fichier/),
  );
  const text = await word.paper.innerText();
  expect(text).toContain("EMMAÜS SOLIDARITÉ");
  expect(text).toContain("Claire DURAND");
  await date.check();
  await word.pane.getByRole("button", { name: "Reprendre (1)" }).click();
  await eventually(
    () => word.paper.innerText(),
    (now) => expect(now).toContain("2027"),
  );
  await word.button("← Retour").click();
  await word.progress.waitFor();
  expect(new Set(asked.filter((origin) => origin !== new URL(word.page.url()).origin))).toEqual(new Set());
  expect(word.errors).toEqual([]);
});

it.each<[what: string, make: () => Promise<Uint8Array>]>([
  ["Trame filled", async () => (await openFilled()).word.save()],
  ["a person filled, without a control", () => Promise.resolve(byHand())],
  ["went through LibreOffice", () => Promise.resolve(LAST_YEAR)],
])("every answer of an agreement that %s comes, the day a year later", async (_, make) => {
  const file = await make();
  const word = await beginFromAnother();
  await choose(word, "2025.docx", file);
  await word.pane.getByRole("button", { name: /^Reprendre \(\d+\)$/ }).waitFor();
  for (const box of await word.pane.getByRole("checkbox", { name: /^(?:Date de signature|Engagements )/ }).all())
    await box.check();
  await word.pane.getByRole("button", { name: /^Reprendre \(\d+\)$/ }).click();
  await eventually(
    () => word.said(),
    (said) => expect(said).toMatch(/éléments repris du fichier/),
  );
  const [before, now] = [await readAnswers(file), await readAnswers(await word.save())];
  expect(before.size).toBeGreaterThanOrEqual(12);
  const day = before.get("signing.date");
  expect(now.get("signing.date")).toBe(day?.replace(/^\d{4}/u, (year) => String(Number(year) + 1)));
  const others = (said: ReadonlyMap<string, string>) => [...said].filter(([id]) => id !== "signing.date" && id !== "engagements");
  expect(others(now)).toEqual(others(before));
  // The partner's own stand among the others, with the punctuation of their place.
  const paper = await word.paper.innerText();
  for (const own of before.get("engagements")?.split(" | ") ?? []) expect(paper).toContain(own.replace(/\s*[;.]$/u, ""));
  expect(word.errors).toEqual([]);
});

it("a file that is no agreement says why, and nothing is taken", async () => {
  const word = await beginFromAnother();
  await choose(word, "notes.docx", new TextEncoder().encode("bonjour"));
  await word.pane.getByText("notes.docx : ce n’est pas un document Word (.docx).").waitFor();
  expect(await word.pane.getByRole("button", { name: "Reprendre", exact: true }).getAttribute("aria-disabled")).toBe("true");
  expect(await problemsOf(word)).toEqual([]);
});

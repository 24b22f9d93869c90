/** What the review tells wrongly, or several times. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reviewCommand } from "../../src/cli/review-command";
import {
  type Answered,
  blockOf,
  type Change,
  codesOf,
  find,
  findingsOf,
  openChanged,
  over,
  told,
  typeAfter,
} from "../builders/changed-by-hand";

describe("serious: a false alarm", () => {
  it.each<[string, Answered]>([
    ["an address", { "partner.address": "12 rue des Pyrénées, Paris XX" }],
    ["a name", { "partner.name": "Secours populaire de Paris XX" }],
  ])("asks once of a Roman twenty whether it is a placeholder: %s", async (_, answered) => {
    const findings = await findingsOf(await openChanged(undefined, answered));
    const left = findings.filter(({ code }) => code === "placeholder-left");
    expect(left.map(({ waivable }) => waivable)).toEqual([true]);
  });

  it.each<[string, string, string, string]>([
    ["an assessment", "evaluation-announced", "Elle est renouvelable", "Les parties évaluent le partenariat chaque année."],
    [
      "data protection",
      "personal-data",
      "Hormis dans le cadre",
      "Les parties respectent le règlement général sur la protection des données.",
    ],
  ])("says no more that a clause is missing once it was added: %s", async (_, note, holder, text) => {
    const findings = await findingsOf(await openChanged((opened) => typeAfter(opened, holder, text)));
    const notes = findings.flatMap((one) => (one.code === "fixed-text-note" ? [one.details.note] : []));
    expect(notes).not.toContain(note);
  });
});

describe("minor: what is told wrongly, or several times", () => {
  it("an article that was deleted: no engagement is asked for in place of its contacts", async () => {
    const deleted: Change = ({ word }) => {
      const { paragraphs } = word.document.body;
      const [from, to] = ["ARTICLE 4", "ARTICLE 5"].map((title) => paragraphs.findIndex(({ text }) => text.includes(title)));
      for (const { element } of paragraphs.slice(from, to)) element.remove();
      paragraphs[0]?.story.forgetParagraphs();
    };
    expect(await codesOf(deleted)).not.toContain("list-empty");
  });

  it("“lu et approuvé” taken away for an electronic signature, as its notes advise: once for each signature", async () => {
    const electronic: Change = (opened) => {
      over(opened, "Signature (précédée de « lu et approuvé »)", "Signature");
      over(opened, "Signature (précédée de « lu et approuvé »)", "Signature");
    };
    expect(await codesOf(electronic)).toHaveLength(2);
  });

  it("the place of signature taken away, as its note allows: not that the date stands in place of “à,”", async () => {
    const altered = await told((opened) => over(opened, ", à Paris, ", ", "));
    expect(altered.map(({ details }) => ("found" in details ? details.found : ""))).not.toContainEqual(
      expect.stringContaining("2026"),
    );
  });

  it("two articles that changed places: moved, not absent from the model", async () => {
    const swapped: Change = ({ word }) => {
      const { paragraphs } = word.document.body;
      const [first, second, third] = ["ARTICLE 1", "ARTICLE 2", "ARTICLE 3"].map((title) =>
        paragraphs.findIndex(({ text }) => text.includes(title)),
      );
      const moved = paragraphs.slice(second, third).map(({ element }) => element);
      for (const element of moved) element.remove();
      const before = paragraphs[first ?? 0]?.element;
      before?.parent?.insertBefore(before, ...moved);
      paragraphs[0]?.story.forgetParagraphs();
    };
    expect(await codesOf(swapped)).toContain("paragraph-moved");
  });

  it.each<[string, Change]>([
    [
      "a point that stands before the engagement it belongs to",
      (opened) => {
        const [head, point] = ["Mettre à disposition", "Les fiches juridiques"].map((text) => blockOf(find(opened, text)));
        point?.remove();
        head?.parent?.insertBefore(head, ...(point ? [point] : []));
        find(opened, "ARTICLE 4").story.forgetParagraphs();
      },
    ],
    [
      "an engagement that lost its bullet",
      (opened) => find(opened, "Diffuser des informations").element.child("w:pPr")?.child("w:numPr")?.remove(),
    ],
  ])("a list of engagements that is broken is told: %s", async (_, change) => {
    expect(await told(change)).not.toEqual([]);
  });

  it("an odd text stays as it was written in the Markdown of the report", async () => {
    const folder = mkdtempSync(join(tmpdir(), "trame-"));
    const opened = await openChanged((word) => typeAfter(word, "Elle est renouvelable", "1. Prix ~~fixe~~ &copy; 2026"));
    const document = join(folder, "in.docx");
    writeFileSync(document, opened.word.save());
    const { output } = await reviewCommand({ document, profile: "web", language: "fr", form: "page" });
    rmSync(folder, { recursive: true });
    expect(String(output).split("\n")).not.toContainEqual(expect.stringMatching(/^ *> 1\. |(?<!\\)~~|(?<!\\)&copy;/));
  });
});

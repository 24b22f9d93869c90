/** What Trame relies on in a Word, asked of each simulated one; the same functions run in a real Word, from the pane. */

import { checksByClass, contractChecks } from "../../src/contract/all-checks";
import type { ContractCheck } from "../../src/contract/contract-check";
import { docxOf, p, r, sdt, table } from "../../src/contract/fixture";
import { runContract } from "../../src/contract/run-contract";
import { divergenceNames } from "../../src/simulator/word-api/divergences";
import { diverging, profiles } from "../../src/simulator/word-api/profile";
import { docx } from "../builders/docx";
import { validationErrors } from "../builders/validate";
import { openInWord, paragraphTexts } from "../builders/word";
import { contractOf, differencesOf, EMPTY } from "./contract";
import { differences } from "./differences";
import { toldBy, untold } from "./told-by";

describe("the contract", () => {
  it("has a name, a source and a sentence in each language for each of its checks, 80 at least", () => {
    const checks = Object.values(contractChecks);
    expect(checks.length).toBeGreaterThanOrEqual(80);
    expect(checksByClass.flatMap(Object.keys)).toEqual(Object.keys(contractChecks));
    const isWhole = ({ fr, en, source, does }: ContractCheck): boolean => ![fr, en, source, does].includes("");
    expect(checks.filter((check) => !isWhole(check))).toEqual([]);
    // No sentence in English where French is meant, nor the other way round.
    expect(checks.filter(({ fr, en }) => fr === en || fr.includes(" the ") || en.includes(" le "))).toEqual([]);
    expect(new Set(checks.map(({ fr }) => fr)).size).toBe(checks.length);
  });

  it("begins with documents that are sound", async () => {
    let last = 0;
    const begins = [...new Set(Object.values(contractChecks).map((check) => check.begins ?? ""))];
    const commented = begins.filter((body) => body.includes("w:commentReference"));
    // The one comment there is stands once in a document.
    const bodies = begins.filter((body) => !commented.slice(1).includes(body)).join("") + p("");
    const numbered = bodies.replace(/(<w:(?:id w:val|del w:id)=)"\d+"/gu, (_, name: string) => `${name}"${(last += 1)}"`);
    expect(await validationErrors(Uint8Array.from(atob(docxOf(numbered)), (one) => one.charCodeAt(0)))).toEqual([]);
  });
});

describe.each(Object.values(profiles))("asked of the simulated Word ($name)", ({ name, ...profile }) => {
  it("is as expected, but for the differences that are known; and the document is left empty", async () => {
    const report = await contractOf({ name, ...profile });
    expect(differencesOf(report)).toEqual(differences[name]);
    expect(report.isLeftEmpty).toBe(true);
    expect(report.rows).toHaveLength(Object.keys(contractChecks).length);
  });
});

describe("a Word that does otherwise", () => {
  it("is told by a check, which Trame puts up with", async () => {
    const usual = new Map((await contractOf(profiles.web)).rows.map(({ name, answer }) => [name, answer]));
    const untrue: unknown[] = [];
    for (const [divergence, name] of Object.entries(toldBy)) {
      const checks = Object.fromEntries(Object.entries(contractChecks).filter(([one]) => one === name));
      const { rows } = await contractOf(diverging(profiles.web, [divergence as keyof typeof toldBy]), { checks });
      const isTold =
        rows.length === 1 && rows.every(({ answer, verdict }) => answer !== usual.get(name) && verdict !== "unhandled");
      if (!isTold) untrue.push([divergence, rows.map(({ answer, verdict }) => [answer, verdict])]);
    }
    expect(untrue).toEqual([]);
  });

  it("is one of those, or one of which it is said why nothing tells it", () => {
    expect([...Object.keys(toldBy), ...Object.keys(untold)].sort()).toEqual([...divergenceNames].sort());
  });
});

describe("a document that is somebody's", () => {
  it.each([
    ["has text", p("un mot")],
    ["has a table", table("") + p("")],
    ["has a control", p(sdt("x", r(" ")))],
    ["has a picture", p("<w:r><w:pict/></w:r>")],
  ])("is not touched where it %s", async (_, body) => {
    const { office, word } = await openInWord(docx(body));
    const before = word.save();
    expect(await runContract(office)).toBe("not-empty");
    expect(word.save()).toEqual(before);
  });

  it("is not touched where changes are tracked: what is tried would stay in it", async () => {
    const { office, word } = await openInWord(docx(p(""), { settings: "<w:trackRevisions/>" }));
    expect(await runContract(office)).toBe("tracked");
    expect(paragraphTexts(word)).toEqual([""]);
  });
});

describe("a Word that gives up on the way", () => {
  it("has what it answered reported, and the rest as not tried", async () => {
    const { office, word } = await openInWord(EMPTY);
    const answer = word.answer.bind(word);
    let messages = 0;
    word.answer = (request, bytes) => ((messages += 1) > 30 ? undefined : answer(request, bytes));
    // Longer than any answer takes, on the busiest machine.
    const report = await runContract(office, { limit: 2_000 });
    if (typeof report === "string") throw new Error(report);
    const verdicts = report.rows.map(({ verdict }) => verdict);
    expect(report.rows.filter(({ answer: said }) => said === '"no answer"')).toHaveLength(1);
    expect(verdicts.at(0)).toBe("expected");
    expect(verdicts.at(-1)).toBe("untried");
    expect(report.isLeftEmpty).toBe(false);
  });

  it("stops when it is told to, and leaves the document empty", async () => {
    const tried: number[] = [];
    const report = await contractOf(profiles.web, {
      onProgress: (progress) => tried.push(progress.tried),
      isStopped: () => tried.length > 3,
    });
    expect(report.rows.filter(({ verdict }) => verdict !== "untried")).toHaveLength(3);
    expect(report.isLeftEmpty).toBe(true);
  });
});

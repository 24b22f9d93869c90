/** What people read: plain words, one name for an act, no colon after a colon. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "../../../src/agreement/wording/english";
import { french } from "../../../src/agreement/wording/french";
import { words as verifyInEnglish } from "../../../src/taskpane/wording/en/verify";
import { words as verifyInFrench } from "../../../src/taskpane/wording/fr/verify";
import { ftda } from "../../builders/models";

const SOURCE = join(__dirname, "../../../src");

/** The dictionaries of a language, the model's own texts among them. */
function textsIn(folder: string, named: RegExp): [file: string, text: string][] {
  return readdirSync(join(SOURCE, folder))
    .filter((file) => named.test(file))
    .map((file) => [file, readFileSync(join(SOURCE, folder, file), "utf8").replace(/\/\*\*.*?\*\/|\/\/.*$/gms, "")]);
}

const MODEL = "agreement/models/ftda-partenariat";
const FRENCH = [
  ...textsIn("taskpane/wording/fr", /./),
  ...textsIn("agreement/wording", /^french/),
  ...textsIn(MODEL, /^(fields|facts|words)/),
];
const ENGLISH = [...textsIn("taskpane/wording/en", /./), ...textsIn("agreement/wording", /^english/)];

describe("the words people read", () => {
  it.each<[what: string, texts: [string, string][], never: RegExp]>([
    ["Word's machinery", FRENCH, /contrôles? (?:de contenu|verrouillé)|étiquette|\bencadré/u],
    ["the command's", FRENCH, /trame clauses|[«“] ?(?:first|family)Name|JSON|catalogue/u],
    ["an older name of an act", FRENCH, /Ignorer|Relire|Relisez le document|Encadrer|Garder celui-ci|Tout écrire"|Interlocut/u],
    ["a key that a Mac does not have", FRENCH, /Ctrl\+\p{Lu}(?! ou ⌘)/u],
    ["Trame as a he or a she", FRENCH, /Trame[^".]*[.;] (?:il|elle) |\. (?:Il|Elle) n’a rien modifié/u],
    ["a straight apostrophe between letters", FRENCH, /"fr": "[^"]*\p{L}'\p{L}/u],
    ["Word's machinery", ENGLISH, /content control|locked control|\btags?\b/u],
    ["the command's", ENGLISH, /trame clauses|[«“] ?(?:first|family)Name|JSON|catalogue/u],
    ["an older name of an act", ENGLISH, /[Pp]ut right|[Tt]ake(?:n|s)? back|[Tt]aking back|Keep this one|Not to be signed/u],
    ["what is not English", ENGLISH, /\b(?:is|are) no (?:SIRET|library|day)|has not:|it takes Word/u],
  ])("are never %s (%#)", (_, texts, never) => {
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.flatMap(([file, text]) => never.exec(text)?.map((found) => `${file}: ${found}`) ?? [])).toEqual([]);
  });

  const details = { length: 2, limit: 1, options: ["a", "b"], min: 1, max: 2, signs: "<", text: "x" };

  it.each([
    ["French", french(ftda)],
    ["English", english(ftda)],
  ])("have no colon in what is said after one, in %s", (_, { problems, remarks }) => {
    const said = Object.values({ ...problems, ...remarks }).map((say) => (say as (details: object) => string)(details));
    expect(said.length).toBeGreaterThan(25);
    expect(said.filter((sentence) => sentence.includes(":"))).toEqual([]);
  });

  it("say that all is ready only where nothing is left to decide", () => {
    const [fr, en] = [verifyInFrench(ftda), verifyInEnglish(ftda)];
    const said = ({ verdict }: typeof fr): string[] => [verdict.blocked(2), verdict["to-decide"](3), verdict.ready(0)];
    expect(said(fr)).toEqual(["Bloqué (2)", "À décider (3)", "Prêt"]);
    expect(said(en)).toEqual(["Blocked (2)", "To decide (3)", "Ready"]);
    const { verdict } = fr.review.report;
    expect([verdict.blocked(2), verdict["to-decide"](1), verdict["to-decide"](15), verdict.ready(0)]).toEqual([
      "Bloqué\u00a0: 2 points bloquent la signature.",
      "À décider\u00a0: un point reste à corriger ou à décider.",
      "À décider\u00a0: 15 points restent à corriger ou à décider.",
      "Prêt\u00a0: aucun point ne reste à décider.",
    ]);
    expect(en.review.report.verdict.ready(0)).toBe("Ready: no point is left to decide.");
  });

  it("say each note of the model in three lines of the pane at most; what else there is to know is asked for", () => {
    // 41 signs a line at 329 pixels, in Segoe UI at 14: assumed.
    const long = ftda.notes.flatMap(({ id, reason, meant }) =>
      [reason.fr, reason.en, meant?.fr ?? "", meant?.en ?? ""].filter(({ length }) => length > 3 * 41).map(() => id),
    );
    expect(long).toEqual([]);
  });

  it("have one name for setting aside, and for taking that back", () => {
    const { setAside, setAsideSo, confirmSetAside, waived, withdraw } = verifyInFrench(ftda);
    expect([setAside, setAsideSo(1), setAsideSo(2), confirmSetAside, waived(2), withdraw]).toEqual([
      "Laisser de côté…",
      "Laisser de côté",
      "Laisser de côté les 2",
      "Laisser de côté",
      "Laissés de côté (2)",
      "Remettre à traiter",
    ]);
  });
});

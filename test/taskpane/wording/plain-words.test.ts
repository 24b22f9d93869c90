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
    expect([0, 3].map(fr.ready)).toEqual(["Prêt à signer", "Rien ne bloque la signature"]);
    expect([0, 1, 15].map(fr.review.report.ready)).toEqual([
      "Prêt à signer\u00a0: rien ne s’y oppose.",
      "Rien ne bloque la signature. Un point reste à corriger ou à décider.",
      "Rien ne bloque la signature. 15 points restent à corriger ou à décider.",
    ]);
    expect([0, 3].map(en.ready)).toEqual(["Ready to sign", "Nothing blocks the signature"]);
    expect([0, 1, 15].map(en.review.report.ready)).toEqual([
      "Ready to sign: nothing stands in the way.",
      "Nothing blocks the signature. One point is left to correct or to decide.",
      "Nothing blocks the signature. 15 points are left to correct or to decide.",
    ]);
  });

  it("have one name for setting aside, and for taking that back", () => {
    const { setAside, confirmSetAside, waived, withdraw } = verifyInFrench(ftda);
    expect([setAside, confirmSetAside, waived(2), withdraw]).toEqual([
      "Laisser de côté…",
      "Laisser de côté",
      "Laissés de côté (2)",
      "Remettre à traiter",
    ]);
  });
});

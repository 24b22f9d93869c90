/** Agreements of last year, each with answers of its own: by hand or in the controls of Trame, made without Word. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Answers } from "../../src/agreement/fields/answers";
import { isToFill } from "../../src/agreement/model/agreement-model";
import { checkAnswers } from "../../src/agreement/operations/answers";
import { emmausWith } from "./answers";
import { markControls, markPlaceholders } from "./lived-in/mark-slots";
import { Draft } from "./lived-in/draft";
import { run } from "./lived-in/nodes";
import { printIn } from "./lived-in/partners";
import { ftda } from "./models";
import { blankAgreement } from "./word";

const FRENCH = join(__dirname, "../agreement/french");
const columns = (file: string): string[][] =>
  readFileSync(join(FRENCH, file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
const names = columns("names.tsv").map(([name = ""]) => name);
const roles = columns("roles.tsv").map(([role = ""]) => role);
const phrases = columns("phrases.tsv");
const after = (preposition: string): string[] => phrases.flatMap(([after, typed = ""]) => (after === preposition ? [typed] : []));

const person = fc.record({
  firstName: fc.constantFrom("Claire", "Jean-Noël", "Amadou", "Inès", "Ève", "Li", "Marie-José", "Óscar"),
  familyName: fc.constantFrom("Durand", "Le Goff", "Keïta", "de La Tour", "O’Brien", "N’Diaye", "Nguyên", "d’Ormesson"),
});

/** What a form would take, drawn. */
const drawn = fc.record({
  "partner.name": fc.constantFrom(...names),
  "partner.address": fc.constantFrom(
    "42 rue de Clichy 75009 Paris",
    "1 bis, place du Marché 69001 Lyon",
    "BP 12, 97400 Saint-Denis",
  ),
  "partner.siret": fc.constantFrom("732 829 320 00074", "443 061 841 00047", "W751234567"),
  "partner.ape": fc.constantFrom("8790B", "8899B", "9499Z"),
  "signatory.name": person,
  "signatory.role": fc.constantFrom(...roles),
  "purpose.objective": fc.constantFrom(...after("de")),
  "purpose.means": fc.constantFrom(...after("à")),
  "contact.name": person,
  "signing.date": fc
    .date({ min: new Date("2020-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  engagements: fc.constantFrom(
    ["Ouvrir ses locaux", "Prêter deux salles par mois"],
    ["Accueillir des stagiaires", "Partager son réseau"],
  ),
});

export interface LastYear {
  readonly answers: Answers;
  readonly base: "by-hand" | "prepared";
  readonly bytes: Uint8Array;
}

/** @param prepared the agreement with its controls, as Trame leaves it before an answer. */
export function lastYears(
  prepared: Uint8Array,
  { numRuns, seed }: { readonly numRuns: number; readonly seed?: number },
): LastYear[] {
  const some = fc.sample(drawn, { numRuns, ...(seed !== undefined && { seed }) });
  return some.map((raw, index): LastYear => {
    const { answers } = checkAnswers(ftda, emmausWith(raw));
    const base = index % 2 === 0 ? "by-hand" : "prepared";
    const draft = new Draft(base === "prepared" ? prepared : blankAgreement, base);
    if (draft.hasControls) markControls(draft, ftda.slots.filter(isToFill));
    else markPlaceholders(draft, ftda);
    for (const slot of ftda.slots.filter(isToFill)) {
      draft.replaceRuns(slot.id, run(printIn(ftda, answers, slot).replaceAll("\n", " ")));
    }
    return { answers, base, bytes: draft.document.save() };
  });
}

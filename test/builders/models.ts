import { readFileSync } from "node:fs";
import { blankFile } from "../../src/cli/blank-file";
import { loadModel } from "../../src/cli/load-model";
import { type AgreementModel, isToFill } from "../../src/agreement/model/agreement-model";
import { parseMarkedText } from "../../src/agreement/model/marked-text";
import type { ModelFiles } from "../../src/agreement/model/model-schema";
import { parseModel } from "../../src/agreement/model/parse-model";
import { answersOf, type RawAnswers } from "./answers";

/** France terre d'asile's partnership agreement. */
export const ftda: AgreementModel = loadModel("ftda-partenariat");

/** Its 29 slots: words that agree with an answer are text until one says otherwise. */
export const slotsToFill = ftda.slots.filter(isToFill);

/** Its blank Word file. */
export const blankAgreement = new Uint8Array(readFileSync(blankFile(ftda.id)));

export type Line = string | { readonly text: string; readonly list?: number; readonly id?: string };

const EXAMPLES: Readonly<Record<string, unknown>> = {
  person: { firstName: "Claire", familyName: "Durand" },
  siret: "732 829 320 00074",
  ape: "8790B",
  date: "2026-12-01",
  list: ["Proposer un atelier"],
};

/** The files of a model with these lines, in the words of the partnership agreement; fields and facts are those its marks name. */
export function filesOf(lines: readonly Line[], kinds: Readonly<Record<string, string>> = {}): ModelFiles {
  const paragraphs = lines.map((line, index) => {
    const { text, ...rest } = typeof line === "string" ? { text: line } : line;
    return { id: `p${index + 1}`, ...rest, text };
  });
  const pieces = paragraphs.flatMap(({ text }) => parseMarkedText(text));
  const fields = [...new Set(pieces.flatMap((piece) => (piece.kind === "slot" ? [piece.field] : [])))];
  const facts = [...new Set(pieces.flatMap((piece) => (piece.kind === "fact" ? [piece.fact] : [])))];
  const said = { fr: "libellé", en: "label" };
  return {
    "model.json": { id: "tiny", language: "fr-FR", name: said },
    "words.json": { ...ftda.words, groups: fields.length > 0 ? [{ id: "all", title: said }] : [] },
    "fields.json": fields.map((id) => {
      const kind = kinds[id] ?? "line";
      return {
        id,
        kind,
        group: "all",
        label: { fr: `Champ ${id}`, en: `Field ${id}` },
        help: said,
        example: EXAMPLES[kind] ?? "exemple",
      };
    }),
    "facts.json": facts.map((id) => ({ id, label: said })),
    "paragraphs.json": paragraphs,
  };
}

export function modelOf(lines: readonly Line[], kinds?: Readonly<Record<string, string>>): AgreementModel {
  return parseModel(filesOf(lines, kinds));
}

/** A model with this many slots: clauses that differ by their number, each with a name and a place of its own. */
export function largeModel(slots: number): { readonly model: AgreementModel; readonly answers: RawAnswers } {
  const lines: Line[] = ["Convention générale de partenariat entre les parties nommées ci-dessous, pour essai."];
  const answers: Record<string, unknown> = {};
  for (let clause = 1; clause <= slots / 2; clause += 1) {
    lines.push({
      text: `Clause ${clause} : l’engagement numéro ${clause} est confié {{name-${clause}|a:à xxx (nom)}}, dont les équipes se réunissent {{place-${clause}:xxx (lieu)}} chaque trimestre.`,
      list: 0,
    });
    answers[`name-${clause}`] = clause % 2 === 0 ? `Les Amis numéro ${clause}` : `Association numéro ${clause}`;
    answers[`place-${clause}`] = `au ${clause} rue de l’Essai`;
  }
  return { model: modelOf(lines), answers: answersOf("tiny", answers) };
}

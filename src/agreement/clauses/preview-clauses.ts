/** Engagements as they would read in the agreement, before they are written in it. */

import { Pattern } from "../alignment/pattern";
import { arrangeModel } from "./arrange-model";
import type { SelectedClause } from "./arrangement";
import { bareText, piecesEnding } from "./punctuation";
import { type Answer, fieldKind } from "../fields/field-kinds";
import { type AgreementModel, type Clause, type ClauseList, fieldOf, type TextPiece } from "../model/agreement-model";
import type { Answers } from "../fields/answers";

/** The text of each line of a list that holds these, punctuation included; an answer that is missing shows its placeholder. */
export function previewList(
  model: AgreementModel,
  { id }: ClauseList,
  chosen: readonly SelectedClause[],
  answers: Answers,
): string[] {
  const arranged = arrangeModel(model, new Map([[id, chosen]]));
  const list = arranged.clauseLists.find((one) => one.id === id);
  const paragraphs = list ? arranged.paragraphs.slice(list.first, list.first + list.size) : [];
  return paragraphs.filter(({ text }) => text !== "").map(({ pieces }) => print(model, pieces, answers));
}

/** The text of a clause that is not chosen, without the punctuation a list would give it. */
export function previewClause(model: AgreementModel, { paragraph }: Clause, answers: Answers): string {
  return print(model, piecesEnding(paragraph), answers);
}

function print(model: AgreementModel, pieces: readonly TextPiece[], answers: Answers): string {
  const shown = (piece: TextPiece): Answer | undefined => (piece.kind === "slot" ? answers.get(piece.slot.field) : undefined);
  return pieces
    .map((piece) => {
      const answer = shown(piece);
      if (piece.kind !== "slot" || answer === undefined) return piece.text;
      return fieldKind(fieldOf(model, piece.slot.field).kind).print(answer, piece.slot) ?? piece.text;
    })
    .join("")
    .trim();
}

/** A stretch of a clause that was changed: what both texts have, only the model's, or only the document's. */
export interface TextPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** What was changed in a clause, word by word; answers are no change, nor is the punctuation at its end. */
export function clauseDifference({ paragraph }: Clause, text: string): TextPart[] {
  const found = bareText(text);
  const { alterations } = new Pattern({ ...paragraph, pieces: piecesEnding(paragraph) }).match(found);
  const parts: TextPart[] = [];
  const add = (kind: TextPart["kind"], part: string): void => {
    if (part !== "") parts.push({ kind, text: part });
  };
  let at = 0;
  for (const { start, end, expected } of [...alterations].sort((one, other) => one.start - other.start)) {
    add("same", found.slice(at, start));
    add("removed", expected);
    add("added", found.slice(start, end));
    at = Math.max(at, end);
  }
  add("same", found.slice(at));
  return parts;
}

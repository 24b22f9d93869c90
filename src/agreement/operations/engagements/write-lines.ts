/** Lines of a list as they are to be written: in pieces, each slot in its control. */

import type { ControlName, NewLine, NewPiece, TextLook } from "../../agreement-document";
import { bareText } from "../../clauses/punctuation";
import { fieldKind } from "../../fields/field-kinds";
import { type AgreementModel, fieldOf, isToFill, type ModelParagraph, type Slot } from "../../model/agreement-model";
import { printTag, titleOf } from "../../model/tag";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { Answers } from "../../fields/answers";
import type { Memory } from "../../reading/memory";
import type { PlacedLine } from "../../clauses/placed-list";
import { lookOf, placeholderLook } from "../../reading/slot-look";

/** A paragraph of a model, its slots showing their answers, else their placeholders. */
export function printLine(
  model: AgreementModel,
  { listLevel, pieces }: ModelParagraph,
  control: ControlName | undefined,
  answers: Answers,
  { looks }: Memory,
): NewLine {
  const usual = usualLook([...looks.values()]);
  const printed = pieces.flatMap((piece): NewPiece[] => {
    if (piece.kind !== "slot") return piece.text === "" ? [] : [{ text: piece.text, look: { kind: "answer" } }];
    const { slot } = piece;
    const answer = answers.get(slot.field);
    const text = answer === undefined ? undefined : fieldKind(fieldOf(model, slot.field).kind).print(answer, slot);
    if (!isToFill(slot)) return [{ text: text ?? piece.text, control: controlOf(model, slot), look: { kind: "answer" } }];
    const look = text === undefined ? placeholderLook(slot, looks.get(slot.id) ?? usual) : ({ kind: "answer" } as const);
    return [{ text: text ?? slot.placeholder, control: controlOf(model, slot), look }];
  });
  return { level: listLevel, pieces: printed, control };
}

/** The look most placeholders of a document have: that of a title's is not the others'. */
function usualLook(looks: readonly TextLook[]): TextLook | undefined {
  const counts = new Map<string, { look: TextLook; count: number }>();
  for (const look of looks) {
    const key = `${look.highlight} ${look.color}`;
    counts.set(key, { look, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.look;
}

/** A line as the document has it, with another ending where one is given. */
export function copyLine(
  { model, content, alignment, controls, memory, rounds }: AgreementAsRead,
  placed: PlacedLine,
  control: ControlName | undefined,
  ending?: string,
): NewLine {
  const { text = "", listLevel = null } = content.paragraphs[placed.paragraph] ?? {};
  const wanted = ending === undefined ? text : bareText(text) + ending;
  const slots = alignment.slots.flatMap((one, index) =>
    one.state !== "lost" && one.state !== "empty" && one.span.first === placed.paragraph && one.span.last === placed.paragraph
      ? [{ placed: one, shown: controls[index] }]
      : [],
  );
  const pieces: NewPiece[] = [];
  let at = 0;
  const addFixed = (to: number): void => {
    if (to > at) pieces.push({ text: wanted.slice(at, to), look: { kind: "answer" } });
  };
  for (const { placed: slot, shown } of slots) {
    addFixed(slot.span.start);
    const look = shown
      ? lookOf(slot.slot, shown, memory, rounds.get(shown))
      : placeholderLook(slot.slot, memory.looks.get(slot.slot.id));
    // What stands beside the control of a slot that ends a clause is not the slot's.
    const slotText = shown && slot.text.startsWith(shown.text) ? shown.text : slot.text;
    pieces.push({
      text: slotText,
      control: controlOf(model, slot.slot),
      look: slot.state === "blank" ? look : { kind: "answer" },
    });
    at = slot.span.start + slotText.length;
  }
  addFixed(wanted.length);
  return { level: listLevel, pieces, control };
}

function controlOf(model: AgreementModel, slot: Slot): ControlName {
  return { tag: printTag(slot), title: titleOf(fieldOf(model, slot.field).label.fr) };
}

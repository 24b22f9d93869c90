import type { ControlState, LookRound, WrittenLook } from "../agreement/agreement-document";
import { answerColor, clearHighlight, type HostTraits, lookOf } from "./font-look";

/** `cannotEdit` may stop the add-in too (#2759): unlock, write, lock. */
export function writeControl(control: Word.ContentControl, text: string, look: WrittenLook, traits: HostTraits): void {
  const wasLocked = control.cannotEdit;
  const was = lookOf(control.font);
  if (wasLocked) control.cannotEdit = false;
  if (look.kind === "answer") {
    const written = control.insertText(text, "Replace");
    // The new text has the look of the first run it replaces: what marked the placeholder must not mark the answer.
    if (was.highlight !== null) clearHighlight(written.font, traits);
    setLook(written.font, { color: answerColor(was.color), ...look.round });
  } else {
    const lead = text.slice(0, look.lead);
    const placeholder = text.slice(look.lead);
    if (lead) control.insertText(lead, "Replace");
    const written = control.insertText(placeholder, lead ? "End" : "Replace");
    if (look.look.highlight !== null) written.font.highlightColor = look.look.highlight;
    const { color, bold, italic } = look.look;
    setLook(written.font, { color: color === was.color ? undefined : color, bold, italic });
  }
  if (wasLocked) control.cannotEdit = true;
}

/** Writes what is said of a look. */
export function setLook(font: Word.Font, { color, bold, italic }: LookRound): void {
  if (color !== undefined) font.color = color;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
}

/** Unlocked while its highlight changes; `highlight` is only written when it differs. */
export function setState(
  control: Word.ContentControl,
  { cannotEdit, cannotDelete, frame, highlight }: ControlState,
  traits: HostTraits,
): void {
  if (highlight !== "mixed" && lookOf(control.font).highlight !== highlight) {
    control.cannotEdit = false;
    if (highlight === null) clearHighlight(control.font, traits);
    else control.font.highlightColor = highlight;
  }
  control.appearance = frame;
  control.cannotDelete = cannotDelete;
  control.cannotEdit = cannotEdit;
}

import type { ControlState, LookRound, TextLook, WrittenLook } from "../agreement/agreement-document";
import { answerColor, clearHighlight, lookOf } from "./font-look";
import type { HostTraits } from "./host-traits";
import { notKept } from "./let-go";

/**
 * Puts a text in the place of all that a control holds. Where that is not done as it is asked, the text is put first and the rest is
 * deleted: a range that is all of a control, replaced, may take the control along.
 */
export function replaceAll(control: Word.ContentControl, text: string, traits: HostTraits): Word.Range {
  if (traits.replacesInControls) return control.insertText(text, "Replace");
  const isOneLine = !/[\r\n]/u.test(control.text + text);
  if (!traits.reachesFurther || !isOneLine) return control.getRange("Content").insertText(text, "Replace");
  if (text === "") {
    control.clear();
    return control.getRange("Content");
  }
  const written = control.insertText(text, "Start");
  written.getRange("End").expandTo(control.getRange("Content").getRange("End")).delete();
  return written;
}

/** How many actions that takes, each no larger than a write. */
export function actionsToReplace({ replacesInControls }: HostTraits): number {
  return replacesInControls ? 1 : 3;
}

/** Puts a text in the place of what a control holds. */
export function writeControl(control: Word.ContentControl, text: string, look: WrittenLook, traits: HostTraits): void {
  whileOpen(control, () => {
    if (look.kind === "answer") setAnswerLook(replaceAll(control, text, traits), lookOf(control.font), look, traits);
    else {
      const was = lookOf(control.font);
      const lead = text.slice(0, look.lead);
      const placeholder = text.slice(look.lead);
      if (lead) replaceAll(control, lead, traits);
      setPlaceholderLook(lead ? control.insertText(placeholder, "End") : replaceAll(control, placeholder, traits), was, look);
    }
  });
}

/** `cannotEdit` may stop the add-in too (#2759): unlock, write, lock. */
export function whileOpen(control: Word.ContentControl, write: () => void): void {
  const wasLocked = control.cannotEdit;
  if (wasLocked) control.cannotEdit = false;
  write();
  if (wasLocked) control.cannotEdit = true;
}

/** The new text has the look of the first run it replaces: what marked the placeholder must not mark the answer. */
export function setAnswerLook(
  written: Word.Range,
  was: TextLook,
  look: Extract<WrittenLook, { readonly kind: "answer" }>,
  traits: HostTraits,
): void {
  const font = notKept(notKept(written).font);
  if (was.highlight !== null) clearHighlight(font, traits);
  setLook(font, { color: answerColor(was.color), ...look.round });
}

export function setPlaceholderLook(
  written: Word.Range,
  was: TextLook,
  { look }: Extract<WrittenLook, { readonly kind: "placeholder" }>,
): void {
  if (look.highlight !== null) written.font.highlightColor = look.highlight;
  const { color, bold, italic } = look;
  setLook(written.font, { color: color === was.color ? undefined : color, bold, italic });
}

/** Writes what is said of a look. */
export function setLook(font: Word.Font, { color, bold, italic }: LookRound): void {
  if (color !== undefined) font.color = color;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
}

/** Unlocked before anything else of it changes, locked after; `highlight` is only written when it differs. */
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
  if (!cannotEdit) control.cannotEdit = false;
  if (frame !== "Hidden" || traits.hidesFrames) control.appearance = frame;
  control.cannotDelete = cannotDelete;
  if (cannotEdit) control.cannotEdit = true;
}

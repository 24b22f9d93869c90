import type { PlacedSlot } from "../../alignment/alignment";
import type { DocumentControl } from "../../agreement-document";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import { aboutField } from "../../reading/describe-slot";
import { finding, type OperationFinding } from "../../reading/finding";
import type { FieldWrite } from "./plan-filling";

/**
 * Of a colleague's comment on what is about to be written over: some Word takes it away with the text (#2574), so it is said first.
 *
 * @param placedIn the slot of each control.
 */
export function commentsWrittenOver(
  { model, extras }: AgreementAsRead,
  write: FieldWrite,
  placedIn: ReadonlyMap<DocumentControl | undefined, PlacedSlot | undefined>,
): OperationFinding[] {
  const holdsComment = (control: DocumentControl): boolean => {
    const placed = placedIn.get(control);
    if (!placed || placed.state === "lost") return false;
    const { first, start, last, end } = placed.span;
    const marks = first === last ? (extras?.marks[first]?.marks ?? []) : [];
    return marks.some((mark) => mark.kind === "comment" && mark.start <= end && start <= mark.end);
  };
  const isOver = write.writes.some(({ control }) => holdsComment(control));
  return isOver ? [finding("comment-written-over", aboutField(model, write.field))] : [];
}

import type { MarkKind } from "../agreement-document";
import type { PlacedLine } from "../clauses/placed-list";
import { isOurTag } from "../model/tag";
import type { AgreementAsRead } from "./agreement-as-read";

/** What a line of a list holds that its text does not tell; it is then never written anew from its text. */
export function heldBy({ extras, content }: AgreementAsRead, { paragraph, control }: PlacedLine): MarkKind | undefined {
  const [mark] = extras?.marks[paragraph]?.marks ?? [];
  if (mark) return mark.kind;
  const text = content.paragraphs[paragraph]?.text ?? "";
  if (/[\u0002\u0005\n\f\u000e\u001e\u001f]/u.test(text)) return text.includes("\u0002") ? "note" : "break";
  const isForeign = content.controls.some(({ tag, parent }) => parent !== undefined && parent === control && !isOurTag(tag));
  return isForeign ? "control" : undefined;
}

import type { MarkedPiece } from "./marked-text";

/** The marked text of pieces: what `parseMarkedText` gives them back from. */
export function printMarkedText(pieces: readonly MarkedPiece[]): string {
  return pieces.map(printPiece).join("");
}

function printPiece(piece: MarkedPiece): string {
  const text = piece.text.replace(/[\\{}]/g, "\\$&");
  if (piece.kind === "fixed") return text;
  if (piece.kind === "break") return "{{/}}";
  const name = piece.kind === "fact" ? `=${piece.fact}` : piece.field;
  return `{{${name}${piece.form === "plain" ? "" : `|${piece.form}`}:${text}}}`;
}

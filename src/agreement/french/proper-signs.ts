/** The signs French prints: its quotation marks, and the no-break space before a double sign. Nothing but spaces and quotes changes. */
export function withProperSigns(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])["“]([^"“”«»\n]+)["”](?![\p{L}\p{N}])/gu, "«\u00a0$1\u00a0»")
    .replace(/ (?=[:;?!»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");
}

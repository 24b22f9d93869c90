/**
 * The signs French prints: its quotation marks, spaced, and the no-break space before a double sign. Nothing but spaces and quotes
 * changes; a text that is all in tight marks ("«Partenaire»", a merge field) is none, and is left for what it is.
 */
export function withProperSigns(text: string): string {
  const signed = text
    .replace(/(?<![\p{L}\p{N}])["“]([^"“”«»\n]+)["”](?![\p{L}\p{N}])/gu, "«\u00a0$1\u00a0»")
    .replace(/ (?=[:;?!»])/g, "\u00a0")
    .replace(/« /g, "«\u00a0");
  if (/^«[^«»]*»$/u.test(signed)) return signed;
  return signed.replace(/«(?=[^\s»])/gu, "«\u00a0").replace(/(?<=[^\s«])»/gu, "\u00a0»");
}

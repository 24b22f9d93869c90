/** Which one of a file's items something is said of: " (engagement 1)" of "clauses[0]"; nothing for the file as a whole. */
export function itemAt(place: string, noun: string): string {
  const [, index] = /\[(\d+)\]/.exec(place) ?? [];
  return index === undefined ? "" : ` (${noun} ${Number(index) + 1})`;
}

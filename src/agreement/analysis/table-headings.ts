import type { DocumentParagraph } from "../agreement-document";

/** What heads the column and the row of a cell; `row` is undefined where the row begins with a place. */
export interface Headings {
  readonly column: string;
  readonly row: string | undefined;
}

/**
 * The headings of a cell that is a place. A reading does not say how wide a table is: it is as wide as makes most of its rows alike,
 * texts and places in the same columns, under a first row of texts.
 */
export function headingsOf(
  paragraph: number,
  paragraphs: readonly DocumentParagraph[],
  filled: ReadonlySet<number>,
): Headings | undefined {
  let first = paragraph;
  while (paragraphs[first - 1]?.inTable) first -= 1;
  const isPlace = (at: number): boolean => filled.has(at);
  let width = 0;
  let most = 0;
  for (let tried = 2; !isPlace(first + tried - 1) && paragraphs[first + tried - 1]?.inTable; tried += 1) {
    const rows = rowsAlike(first, tried, paragraphs, isPlace);
    if (rows > 0 && rows >= most && first + tried * (rows + 1) > paragraph) [width, most] = [tried, rows];
  }
  if (width === 0) return undefined;
  const column = (paragraph - first) % width;
  const begins = paragraph - column;
  const textOf = (at: number): string => paragraphs[at]?.text.trim() ?? "";
  return { column: textOf(first + column), row: column === 0 || isPlace(begins) ? undefined : textOf(begins) };
}

/** How many rows that hold a place stand one after the other under the first, alike. */
function rowsAlike(
  first: number,
  width: number,
  paragraphs: readonly DocumentParagraph[],
  isPlace: (at: number) => boolean,
): number {
  const columns = Array.from({ length: width }, (_, column) => column);
  const isFull = (begins: number): boolean => columns.every((column) => paragraphs[begins + column]?.inTable);
  const isLike = (begins: number, other: number): boolean =>
    columns.every((column) => isPlace(begins + column) === isPlace(other + column));
  const top = first + width;
  if (!isFull(top) || !columns.some((column) => isPlace(top + column))) return 0;
  let rows = 1;
  while (isFull(top + rows * width) && isLike(top, top + rows * width)) rows += 1;
  return rows;
}

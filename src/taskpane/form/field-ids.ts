/** Id of the first input of a field. */
export function inputId(field: string): string {
  return `field-${field}`;
}

/** Id of the line that a field is folded to. */
export function lineId(field: string): string {
  return `line-${field}`;
}

/** Id of a field, open or folded. */
export function rowId(field: string): string {
  return `editor-${field}`;
}

/** Id of one that is open, and within it of its inputs and what is said of them. */
export function editorId(field: string): string {
  return `open-${field}`;
}

export function answerId(field: string): string {
  return `answer-${field}`;
}

/** Where the blank Word file of a model is. */
export function blankFile(id: string): URL {
  return new URL(`../../assets/models/${id}.docx`, import.meta.url);
}

/**
 * The value of a JSON text, unchecked. Where the text is none, what `otherwise` makes of the parser's reason; undefined without it,
 * which no JSON is.
 */
export function parseJson(text: string, otherwise?: (reason: string) => unknown): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return otherwise?.(error instanceof Error ? error.message : String(error));
  }
}

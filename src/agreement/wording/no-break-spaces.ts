/**
 * French puts a space before « ; : ! ? » and inside « », at which no line may break (U+00A0): the same words with those.
 * What a function of a dictionary says has them too.
 */
export function withNoBreakSpaces<Value>(words: Value): Value {
  return transform(words) as Value;
}

function transform(words: unknown): unknown {
  if (typeof words === "string") return words.replace(/ (?=[;:!?»])|(?<=«) /gu, "\u00a0");
  if (typeof words === "function")
    return (...facts: unknown[]): unknown => transform((words as (...facts: unknown[]) => unknown)(...facts));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, transform(value)]));
}

import { keepByText } from "../../../src/agreement/french/keep-by-text";

/** The texts that were made, of those asked for in this order; ten characters are kept at a time. */
function madeOf(...texts: string[]): string[] {
  const made: string[] = [];
  const upper = keepByText((text) => {
    made.push(text);
    return text.toUpperCase();
  }, 10);
  for (const text of texts) expect(upper(text)).toBe(text.toUpperCase());
  return made;
}

it.each<[what: string, texts: string[], made: string[]]>([
  ["a text asked for again is not made again", ["un", "deux", "un", "deux"], ["un", "deux"]],
  ["nor is the empty one", ["", "", ""], [""]],
  [
    "one that is asked for now and then is kept",
    ["un", "deux", "trois", "un", "quatre", "un"],
    ["un", "deux", "trois", "quatre"],
  ],
  [
    "one that is not asked for any more goes",
    ["un", "deux", "trois", "quatre", "cinq", "un"],
    ["un", "deux", "trois", "quatre", "cinq", "un"],
  ],
  [
    "a text longer than what is kept is made all the same",
    ["anticonstitutionnellement", "un"],
    ["anticonstitutionnellement", "un"],
  ],
])("%s", (_, texts, made) => {
  expect(madeOf(...texts)).toEqual(made);
});

/** Characters of texts kept at a time: several agreements of usual length, a few megabytes with what is made of them. */
const KEPT = 1 << 19;

/**
 * A pure function of a text that keeps what it made: a document is read again after each act, and most of its texts are the ones
 * that were there. What is not asked for any more goes; what is made must not be changed by whoever gets it.
 */
export function keepByText<Made>(make: (text: string) => Made, kept = KEPT): (text: string) => Made {
  let recent = new Map<string, Made>();
  let before: ReadonlyMap<string, Made> = recent;
  let characters = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const made = before.get(text) ?? make(text);
    characters += text.length + 1;
    if (characters > kept) [before, recent, characters] = [recent, new Map<string, Made>(), text.length + 1];
    recent.set(text, made);
    return made;
  };
}

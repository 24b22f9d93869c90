/** An answer as JSON, what cannot be seen spelt out. */
export function print(answer: unknown): string {
  const json = JSON.stringify(answer) as string | undefined;
  return (json ?? "undefined").replace(
    /[\u0000-\u001f\u007f-\u00a0\u2000-\u200f\u2011\u2028-\u202f]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Where a text stops being JSON (RFC 8259): engines tell it in words of their own, and not always. */

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.])/iy;

type Expected = "value" | "first-value" | "key" | "first-key" | "colon" | "next";

/** @returns `line` and `column` from 1 of the first sign that cannot stand where it does; undefined where the text ends too soon. */
export function whereJsonBreaks(text: string): { readonly line: number; readonly column: number } | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = 0;
  const after = (pattern: RegExp): number | undefined => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  for (;;) {
    at = after(SPACE) ?? at;
    const sign = text.charAt(at);
    if (sign === "") return undefined;
    const isClosing = sign === (open.at(-1) === "{" ? "}" : "]") && open.length > 0;
    let end: number | undefined;
    if (isClosing && expected !== "value" && expected !== "key" && expected !== "colon") {
      open.pop();
      [end, expected] = [at + 1, "next"];
    } else if (expected === "next") {
      if (sign === "," && open.length > 0) [end, expected] = [at + 1, open.at(-1) === "{" ? "key" : "value"];
    } else if (expected === "colon") {
      if (sign === ":") [end, expected] = [at + 1, "value"];
    } else if (expected === "key" || expected === "first-key") {
      [end, expected] = [after(STRING), "colon"];
    } else if (sign === "{" || sign === "[") {
      open.push(sign);
      [end, expected] = [at + 1, sign === "{" ? "first-key" : "first-value"];
    } else [end, expected] = [after(STRING) ?? after(SCALAR), "next"];
    if (end === undefined) return placeAt(text, at);
    at = end;
  }
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

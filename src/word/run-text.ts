/** Text of the elements of a run (ECMA-376 17.3.3), as `plainText` leaves it: breaks of line are "\n". */

import { type Attributes, valueOf } from "./ooxml-names";

/** Characters Word uses for what is not a letter (Word's object model, `Range.Text`). */
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\n",
  "w:br": "\n",
  "w:noBreakHyphen": "\u001e",
  "w:softHyphen": "\u001f",
  "w:footnoteReference": "\u0002",
  "w:endnoteReference": "\u0002",
};

const BREAKS: Readonly<Record<string, string>> = { page: "\f", column: "\u000e" };

/** Whether what an element holds is text. */
export function isText(name: string): boolean {
  return name === "w:t" || name === "w:delText";
}

/** The character an element stands for; "" for any other element. */
export function textOf(name: string, attributes: Attributes): string {
  return (name === "w:br" ? BREAKS[valueOf(attributes, "type")] : undefined) ?? SIGNS[name] ?? "";
}

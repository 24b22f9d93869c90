/** Whether what an operation says of itself is so. */

import { bareText } from "../../../src/agreement/clauses/punctuation";
import { quote } from "./check-text";
import type { ExpectedLine, Expectations } from "./expectations";
import { type Claim, EVERYTHING } from "./operations";
import { type Piece, textsOf } from "./pieces";
import type { Snapshot } from "./snapshot";
import type { Violation } from "./violation";

export function checkClaims(expected: Expectations, claims: readonly Claim[], now: Snapshot): Violation[] {
  return claims.flatMap((claim): Violation[] => {
    if (claim.state === "said") return [];
    const missing = undone(expected, claim, now);
    if (claim.state === "done" && missing !== undefined) {
      return [{ kind: "untrue", detail: `said to be done${of(claim)}: ${missing}` }];
    }
    const isAllDone = missing === undefined && !lacksControl(expected, now);
    if (claim.state === "failed" && isAllDone && changesText(expected) && !expected.touchesNamed) {
      return [{ kind: "untrue", detail: `said to have failed${of(claim)}, and all of it is done` }];
    }
    return [];
  });
}

/** Whether the verb changes any text, so that the text can tell whether it did. */
function changesText({ plan }: Expectations): boolean {
  return (
    plan.comes.length > 0 || plan.lines.some(({ pieces, fate }) => fate !== "stays" || pieces.some(({ of }) => of !== undefined))
  );
}

/** Whether a control that was to come did not: its text is there, and not all is done. */
function lacksControl({ plan: { tagsAdded }, start }: Expectations, now: Snapshot): boolean {
  const count = ({ frames }: Snapshot, wanted: string): number => frames.filter(({ tag }) => tag === wanted).length;
  return tagsAdded.some((tag) => count(now, tag) < count(start, tag) + tagsAdded.filter((one) => one === tag).length);
}

function of(claim: Claim): string {
  return claim.of === EVERYTHING ? "" : ` (${claim.of})`;
}

/** What is not done of all a claim is about; undefined when nothing is missing. */
function undone(expected: Expectations, claim: Claim, now: Snapshot): string | undefined {
  const { lines, plan, verb } = expected;
  const isMeant = ({ of: field }: Piece): boolean => field !== undefined && (claim.of === EVERYTHING || field === claim.of);
  for (const line of lines) {
    const text = now.textOf.get(line.paragraph);
    if (text === undefined || !line.pieces.some(isMeant)) continue;
    const pieces = line.pieces.map((piece) => (isMeant(piece) ? piece : { ...piece, done: piece.allowed }));
    const texts = textsOf(pieces, "done");
    // How the lines of a list end follows from all of them: where somebody changed the list too, not from the plan.
    const isOfList = verb.list !== undefined && line.inRegion && expected.touchesRegion;
    if (!isOfList && !texts.includes(text)) return `${quote(text)} is not ${quote(texts[0])}`;
  }
  if (claim.of !== EVERYTHING) return undefined;
  const left = lines.find((line) => line.fate === "gone" && !line.isTouched && hasText(line) && now.textOf.has(line.paragraph));
  if (left) return `${quote(now.textOf.get(left.paragraph))} is still there`;
  const bare = verb.list === undefined ? (text: string): string => text : bareText;
  const shown = now.lines.map(({ text }) => bare(text));
  const taken = new Set([...expected.difference.removed].map((one) => bare(expected.before.textOf.get(one) ?? "")));
  const edited = new Set([...expected.difference.changed.values()].map(({ before }) => bare(before)));
  const missing = plan.comes.find((text) => !shown.includes(text) && !taken.has(text) && !edited.has(text));
  if (missing !== undefined) return `${quote(missing)} is not there`;
  return verb.list === undefined ? undefined : disorder(expected, shown);
}

function hasText({ pieces }: ExpectedLine): boolean {
  return textsOf(pieces, "allowed").some((text) => text.trim() !== "");
}

/** The lines of a list in the order they were to have, those left out that are not alone of their kind. */
function disorder({ plan: { after } }: Expectations, shown: readonly string[]): string | undefined {
  const isAlone = (texts: readonly string[], text: string): boolean =>
    text.trim() !== "" && texts.includes(text) && texts.indexOf(text) === texts.lastIndexOf(text);
  const planned = after.map(bareText);
  const wanted = planned.filter((text) => isAlone(planned, text) && isAlone(shown, text));
  const found = shown.filter((text) => wanted.includes(text));
  const at = wanted.findIndex((text, index) => text !== found[index]);
  return at < 0 ? undefined : `${quote(found[at])} stands where ${quote(wanted[at])} was to stand`;
}

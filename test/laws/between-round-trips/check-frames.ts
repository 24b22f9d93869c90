/** Whether controls are what they may be: none of anybody's lost, none too many, none round what is no slot, locked as is said. */

import { isAgreeing } from "../../../src/agreement/fields/printed-form";
import type { Expectations } from "./expectations";
import { ftda } from "../../builders/models";
import { isOurTag, parseClauseTag, parseTag, printTag } from "../../../src/agreement/model/tag";
import type { Frame, Snapshot } from "./snapshot";
import type { Violation } from "./violation";
import { quote } from "./check-text";

/** @param isBack once the operation is taken back, nothing that was refused being said. */
export function checkFrames(expected: Expectations, now: Snapshot, isBack: boolean): Violation[] {
  const { difference, plan, start } = expected;
  const kind = isBack ? "history" : "outside";
  const removed = difference.framesRemoved.map(({ tag }) => tag);
  const added = difference.framesAdded.map(({ tag }) => tag);
  const mayGo = expected.lines.filter((line) => line.mayGo).map(({ paragraph }) => paragraph);
  const free = difference.framesAdded.filter(({ first }) => mayGo.includes(first)).map(({ tag }) => tag);
  const all = [...start.frames.map(({ tag }) => tag), ...added];
  const least = without(all, [...removed, ...(isBack ? [] : [...plan.tagsRemoved, ...free])]);
  const missing = without(least, tagsOf(now));
  // The control of a fact shows the model's own words again: it is no trace of what was written.
  const isOfFact = (tag: string): boolean => isBack && tag.startsWith("trame:=");
  const most = [...all, ...(isBack ? [] : plan.tagsAdded)];
  const extra = without(tagsOf(now), most).filter((tag) => !isOfFact(tag));
  return [
    ...missing.map((tag): Violation => ({ kind, detail: `the control ${tag} is gone` })),
    ...extra.map((tag): Violation => ({ kind, detail: `a control ${tag} too many` })),
  ];
}

/** Each control an operation made holds what its tag says, and as many were made as it says. */
export function checkWrapping(expected: Expectations, wrapped: number | undefined, now: Snapshot): Violation[] {
  const { start, after, difference } = expected;
  const theirs = new Set([...start.frames, ...difference.framesAdded].map(({ control }) => control));
  const gone = difference.framesRemoved.filter(({ control, tag }) => !theirs.has(control) && !isOfWords(tag)).length;
  const known = new Set(after.frames.map(({ control }) => control));
  const made = now.frames.filter(({ control }) => !theirs.has(control));
  const violations = made
    .filter((frame) => !known.has(frame.control) || !difference.changed.has(frame.first))
    .filter((frame) => !holdsItsOwn(frame))
    .map(({ tag, text }): Violation => ({ kind: "outside", detail: `${tag} was put round ${quote(text)}` }));
  const filled = made.filter(({ tag }) => !isOfWords(tag)).length + gone;
  if (wrapped !== undefined && filled !== wrapped) {
    violations.push({ kind: "untrue", detail: `${wrapped} said to be wrapped, ${filled} are` });
  }
  return violations;
}

function holdsItsOwn({ tag, text, first }: Frame): boolean {
  if (parseClauseTag(tag)) return text.trim() === first.text.trim();
  const slots = ftda.slots.filter((slot) => printTag(slot) === tag);
  const isFilled = !/x{2,}|\(|nom|fonction/i.test(text);
  return (
    parseTag(tag) !== undefined && (isFilled ? !text.includes("TAPÉ") : slots.some(({ placeholder }) => placeholder === text))
  );
}

/** `wanted`: whether every control of ours is to be locked, or none. */
export function checkLocks(now: Snapshot, wanted: boolean): Violation[] {
  const wrong = now.frames.filter(({ tag, lock }) => isOurTag(tag) && (lock !== "unlocked") !== wanted);
  return wrong.slice(0, 1).map(({ tag }): Violation => {
    return { kind: "untrue", detail: `${wrong.length} controls are ${wanted ? "open" : "locked"}, the first ${tag}` };
  });
}

function tagsOf({ frames }: Snapshot): string[] {
  return frames.map(({ tag }) => tag);
}

/** What is left of some when others are taken from them, one for one. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...some];
  for (const other of others) {
    const at = left.indexOf(other);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** Of words that agree with an answer: nobody fills them in, and none is counted. */
function isOfWords(tag: string): boolean {
  const form = parseTag(tag)?.form;
  return form !== undefined && isAgreeing(form);
}

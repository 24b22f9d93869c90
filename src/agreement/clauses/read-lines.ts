/**
 * The lines of one list of a document, read in passes, the surest first: what one pass takes is no other's, so that a clause
 * whose control tells which it is is never taken by text that merely reads like it.
 *
 *     control of a clause      ┌──────────────────────────────┐
 *                              │ Diffuser des informations ;  │   1 tagged    the clause its control names, sound or edited
 *                              └──────────────────────────────┘
 *     no control, its words      Utiliser les logos.              2 sound     the clause of the model that reads so
 *     the slot of a list field   Proposer deux ateliers ;         3 item      what fills a slot, or its placeholder
 *     other words                Utiliser nos logos, et…          4 altered   the clause it is aligned with, else one's own
 *
 * A clause is known by its words, whether it has a bullet, a typed one, or lost it. Words that are nobody's are a line where they have
 * a bullet, or where the list lost those of its clauses on both sides of them.
 */

import type { DocumentContent, DocumentControl } from "../agreement-document";
import type { Alignment } from "../alignment/alignment";
import { Pattern } from "../alignment/pattern";
import { itemIndex } from "../fields/printed-form";
import { sameText } from "../french/fold";
import type { AgreementModel, Clause, ClauseList } from "../model/agreement-model";
import { parseClauseTag, printTag } from "../model/tag";
import type { PlacedLine } from "./placed-list";
import { bareText, piecesEnding } from "./punctuation";
import { textVersion } from "./text-version";

/** What is known of a list before its lines are. */
export interface ListToRead {
  readonly model: AgreementModel;
  readonly content: DocumentContent;
  readonly alignment: Alignment;
  readonly list: ClauseList;
  readonly head: number;
  readonly end: number;
  /** The control of each paragraph that has one. */
  readonly controls: ReadonlyMap<number, DocumentControl>;
}

/** @param unread the clauses of the list that no line was read as yet. */
type Pass = (from: ListToRead, paragraph: number, text: string, unread: readonly Clause[]) => PlacedLine | undefined;

/** In the order of the document. */
export function readLines(from: ListToRead): PlacedLine[] {
  const { list, head, end, content } = from;
  const lines: PlacedLine[] = [];
  let left = Array.from({ length: Math.max(0, end - head - 1) }, (_, index) => head + 1 + index);
  for (const pass of [readTagged, readSound, readItem, readAltered] satisfies readonly Pass[]) {
    left = left.filter((at) => {
      const unread = list.clauses.filter(({ id }) => !lines.some(({ line }) => line.kind === "clause" && line.id === id));
      const line = pass(from, at, lineText(from, at), unread);
      if (line) lines.push(line);
      return !line;
    });
    if (pass !== readSound) continue;
    const hasBullet = (at: number): boolean => content.paragraphs[at]?.listLevel !== null || from.alignment.typedBullets.has(at);
    const bare = lines.map(({ paragraph }) => paragraph).filter((at) => !hasBullet(at));
    const [first, last] = [Math.min(...bare), Math.max(...bare)];
    left = left.filter((at) => hasBullet(at) || (lineText(from, at) !== "" && isWithin(from, at, first, last)));
  }
  return lines.sort((one, other) => one.paragraph - other.paragraph);
}

/** Without its typed bullet. */
function lineText({ content, alignment }: ListToRead, at: number): string {
  return (content.paragraphs[at]?.text ?? "").slice(alignment.typedBullets.get(at) ?? 0).trim();
}

/** Whether a paragraph stands among lines that lost their bullets, or right under them as an item of the list does. */
function isWithin({ alignment }: ListToRead, at: number, first: number, last: number): boolean {
  const isItem = alignment.slots.some(
    (placed) => itemIndex(placed.slot.form) !== undefined && placed.state !== "lost" && placed.span.first === at,
  );
  return first < at && (at < last || isItem);
}

function readTagged({ controls, content }: ListToRead, paragraph: number, text: string, unread: readonly Clause[]) {
  const control = controls.get(paragraph);
  const tag = control && parseClauseTag(control.tag);
  if (!tag) return undefined;
  const bare = bareText(text);
  const where = { paragraph, text, control };
  if (tag.kind === "own") {
    const state = tag.version === textVersion(bare) ? "sound" : "edited";
    return { ...where, line: { kind: "own", text: bare }, state, writtenVersion: tag.version } as const;
  }
  const clause = unread.find(({ id }) => id === tag.id);
  if (!clause) return { ...where, line: { kind: "own", text: bare }, state: "by-hand" } as const;
  const state = showsClause(clause, text, content.controls) ? "sound" : "edited";
  return { ...where, line: { kind: "clause", id: tag.id }, state } as const;
}

function readSound({ content }: ListToRead, paragraph: number, text: string, unread: readonly Clause[]) {
  const clause = text === "" ? undefined : unread.find((one) => showsClause(one, text, content.controls));
  return clause && ({ line: { kind: "clause", id: clause.id }, paragraph, text, control: undefined, state: "sound" } as const);
}

function readItem({ alignment, controls }: ListToRead, paragraph: number, text: string) {
  const item = alignment.slots.find(
    (placed) => itemIndex(placed.slot.form) !== undefined && placed.state !== "lost" && placed.span.first === paragraph,
  );
  if (!item) return undefined;
  // A placeholder is nobody's text; what an item was filled with is somebody's.
  const state = item.state === "filled" ? "by-hand" : "sound";
  return { line: { kind: "item", slot: item.slot.id }, paragraph, text, control: controls.get(paragraph), state } as const;
}

/** A clause the alignment recognises though its text was changed; otherwise one of the person's own. */
function readAltered({ model, alignment }: ListToRead, paragraph: number, text: string, unread: readonly Clause[]) {
  if (text === "") return undefined;
  const counterpart = model.paragraphs.find((_, at) => alignment.paragraphs[at]?.document.includes(paragraph));
  const clause = unread.find(({ id }) => id === counterpart?.clause);
  const where = { paragraph, text, control: undefined };
  if (clause) return { ...where, line: { kind: "clause", id: clause.id }, state: "edited" } as const;
  return { ...where, line: { kind: "own", text: bareText(text) }, state: "by-hand" } as const;
}

const patterns = new WeakMap<Clause, Pattern>();

/**
 * Whether a text is that of a clause, whatever ends it, and its slots what their controls show: words added beside a slot
 * that ends a clause are no part of it.
 */
export function showsClause(clause: Clause, text: string, controls: DocumentContent["controls"]): boolean {
  let pattern = patterns.get(clause);
  if (!pattern) {
    pattern = new Pattern({ ...clause.paragraph, pieces: piecesEnding(clause.paragraph) });
    patterns.set(clause, pattern);
  }
  const bare = bareText(text);
  const { slots } = pattern;
  return (
    pattern.matchExactly(bare)?.slots.every((span, index) => {
      const slot = slots[index];
      const shown = slot ? controls.filter(({ tag }) => tag === printTag(slot)) : [];
      return shown.length === 0 || shown.some((one) => span && sameText(one.text, bare.slice(span.start, span.end)));
    }) ?? false
  );
}

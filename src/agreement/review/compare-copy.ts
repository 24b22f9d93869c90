/** Whether a document has the text of a sheet, and what differs, sentence by sentence. Controls and looks count for nothing. */

import type { DocumentExtras, DocumentSpan, UnseenPart } from "../agreement-document";
import { commonShare } from "../alignment/common-share";
import { pairWords } from "../alignment/pair-words";
import { tokensOf } from "../alignment/tokens";
import { type Place, placeIn } from "../reading/finding";
import { nameSections } from "../reading/name-sections";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import type { SeenMargins } from "./reviewed-agreement";
import { distortedTexts, type Sentence, seenText, sentencesOf, unseenSigns } from "./seen-text";
import type { SenderSheet } from "./sender-sheet";

export interface CopyDifference {
  /** `moved`: the sentence of the sheet, elsewhere. The last four are told of the document alone. */
  readonly kind: "changed" | "missing" | "added" | "moved" | "signs" | "pending-revision" | "hidden-text" | "distorted";
  readonly place: Place | null;
  /** What the sheet says, and what the document says; "" for nothing. */
  readonly was: string;
  readonly is: string;
  /** Where to go in the body; null elsewhere. */
  readonly span: DocumentSpan | null;
}

export interface CopyReport {
  readonly differences: readonly CopyDifference[];
  /** What could not be read of the copy: nobody knows whether it differs. */
  readonly unseen: readonly UnseenPart[];
  /** Whether a field in it may show another text one day. What it shows now was compared. */
  readonly mayChange: boolean;
}

export function compareCopy(
  sheet: Pick<SenderSheet, "text" | "unseenSigns" | "distorted">,
  read: AgreementAsRead,
  margins: SeenMargins,
): CopyReport {
  const { content, extras } = read;
  const now = seenText(read, margins);
  const [kept, found] = [sentencesOf(sheet.text), sentencesOf(now)];
  const changes = now.flatMap(({ part }) =>
    changesBetween(
      kept.filter((one) => one.part === part),
      found.filter((one) => one.part === part),
    ),
  );
  const textAt = (paragraph: number): string => content.paragraphs[paragraph]?.text ?? "";
  const differences = [
    ...withMoves(changes).map(({ was, is, at, isMoved }): CopyDifference => {
      const kind = isMoved ? "moved" : !is ? "missing" : !was ? "added" : "changed";
      const place = at && placeIn(at.part, at.paragraph, "");
      const span = at?.part === "body" ? wholeSpan(at.paragraph, textAt(at.paragraph)) : null;
      return { kind, place: place ?? null, was: was?.text ?? "", is: is?.text ?? "", span };
    }),
    ...(unseenSigns(now) > sheet.unseenSigns ? [{ kind: "signs" as const, place: null, was: "", is: "", span: null }] : []),
    ...(extras ? pendingIn(extras, textAt) : []),
    ...distortedTexts(read, margins).flatMap(({ stretch: { paragraph, text, detail }, key }) =>
      sheet.distorted.includes(key) ? [] : [toldAlone("distorted", paragraph, text || detail, textAt)],
    ),
  ];
  const unread = extras ? [] : (["text-box", "note", "revision", "look"] as const);
  const unseen = new Set<UnseenPart>([
    ...unread,
    ...(extras?.unseen ?? []),
    ...(margins?.unseen ?? (["header", "footer"] as const)),
  ]);
  const mayChange = unseen.delete("changing-field");
  return { differences: nameSections(differences, read), unseen: [...unseen], mayChange };
}

function pendingIn({ trackedChanges, hiddenTexts }: DocumentExtras, textAt: TextAt): CopyDifference[] {
  return [
    // A change of its looks alone changes no text.
    ...trackedChanges.flatMap(({ change, paragraph, text }) =>
      change === "format" ? [] : [toldAlone("pending-revision", paragraph, text, textAt)],
    ),
    // What is hidden in the body is distorted there.
    ...hiddenTexts.flatMap(({ paragraph, text }) => (paragraph === null ? [toldAlone("hidden-text", null, text, textAt)] : [])),
  ];
}

type TextAt = (paragraph: number) => string;

/** Of the document alone, at a paragraph of its body. */
function toldAlone(kind: CopyDifference["kind"], paragraph: number | null, text: string, textAt: TextAt): CopyDifference {
  const at = paragraph === null ? null : { place: placeIn("body", paragraph, ""), span: wholeSpan(paragraph, textAt(paragraph)) };
  return { kind, place: at?.place ?? null, was: "", is: text, span: at?.span ?? null };
}

function wholeSpan(paragraph: number, text: string): DocumentSpan {
  return { first: paragraph, start: 0, last: paragraph, end: text.length };
}

interface Change {
  readonly was: Sentence | undefined;
  readonly is: Sentence | undefined;
  /** The sentence of the document it is, or would stand after. */
  readonly at: Sentence | undefined;
  readonly isMoved?: boolean;
}

/** What differs between two runs of sentences: those they share stay in order, what stands between two of them is compared. */
function changesBetween(kept: readonly Sentence[], found: readonly Sentence[]): Change[] {
  let start = 0;
  while (start < kept.length && kept[start]?.key === found[start]?.key) start += 1;
  const [rest, there] = [kept.slice(start), found.slice(start)];
  const noGap = new Array<boolean>(rest.length + 1).fill(false);
  const counterparts = pairWords(rest.map(({ key }) => key), there.map(({ key }) => key), noGap); // prettier-ignore
  const changes: Change[] = [];
  let [from, to] = [0, 0];
  const compareGap = (untilKept: number, untilFound: number): void => {
    const before = there[to - 1] ?? found[start - 1];
    changes.push(...changesInGap(rest.slice(from, untilKept), there.slice(to, untilFound), before));
  };
  counterparts.forEach((counterpart, index) => {
    if (counterpart < 0) return;
    compareGap(index, counterpart);
    [from, to] = [index + 1, counterpart + 1];
  });
  compareGap(rest.length, there.length);
  return changes;
}

/** Share of words that makes one sentence another version of a second. */
const ALIKE = 0.5;

function changesInGap(kept: readonly Sentence[], found: readonly Sentence[], before: Sentence | undefined): Change[] {
  // The same words, cut otherwise: two paragraphs joined, or one in two.
  if (joined(kept) === joined(found)) return [];
  const changes: Change[] = [];
  let next = 0;
  let at = before;
  const addUntil = (end: number): void => {
    for (; next < end; next += 1) {
      at = found[next];
      changes.push({ was: undefined, is: at, at });
    }
  };
  for (const was of kept) {
    const like = found.findIndex((is, index) => index >= next && isAlike(was, is, kept.length === 1 && found.length === 1));
    if (like < 0) {
      changes.push({ was, is: undefined, at });
      continue;
    }
    addUntil(like);
    at = found[next++];
    changes.push({ was, is: at, at });
  }
  addUntil(found.length);
  return changes;
}

function joined(sentences: readonly Sentence[]): string {
  return sentences.map(({ key }) => key).join(" ");
}

function isAlike(was: Sentence, is: Sentence, isAlone: boolean): boolean {
  return isAlone || commonShare(tokensOf(was.key), tokensOf(is.key), false, ALIKE) > 0;
}

/** What is missing in one place and added in another was moved. */
function withMoves(changes: readonly Change[]): Change[] {
  const added = new Map(changes.flatMap((one) => (one.is && !one.was ? [[one.is.key, one] as const] : [])));
  const moved = new Map<Change, Change>();
  for (const gone of changes) {
    const one = gone.was && !gone.is ? added.get(gone.was.key) : undefined;
    if (!one) continue;
    added.delete(one.is?.key ?? "");
    moved.set(one, { ...one, was: gone.was, isMoved: true });
    moved.set(gone, { ...one, was: gone.was, isMoved: true });
  }
  const told = new Set<Sentence | undefined>();
  return changes.flatMap((one): Change[] => {
    const move = moved.get(one);
    if (!move) return [one];
    if (!one.is || told.has(move.is)) return [];
    told.add(move.is);
    return [move];
  });
}

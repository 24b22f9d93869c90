/**
 * The port: what the domain needs from a document, whatever holds it. Word's adapter (src/word) is its one implementation.
 *
 * A transaction reads, then edits. **The objects a reading gives are the identities of what it read**: an edit names the very
 * control or paragraph of the transaction's last reading, never a position in it. What stands there is looked at again in the
 * request that edits: where it is not what was read, nothing is written (`HostError` "gone"), and what was overwritten all the
 * same is put back and said. Every promise rejects with {@link HostError} when the host fails; edits before the failing one may
 * then be done.
 */

/** A paragraph of a document, in the order of the body, table cells included. */
export interface DocumentParagraph {
  readonly text: string;
  /** Level of its bullet or number, from 0; null when it has none. */
  readonly listLevel: number | null;
  readonly inTable: boolean;
}

/** A stretch of a document: UTF-16 offsets `start` in paragraph `first`, `end` (excluded) in paragraph `last` of one reading. */
export interface DocumentSpan {
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly end: number;
}

/** Look of a stretch of text, as far as it tells a placeholder from an answer. */
export interface TextLook {
  /** "#RRGGBB", null for none, "mixed" when not all of it is the same. */
  readonly highlight: string | null;
  /** "#RRGGBB", or "mixed". */
  readonly color: string;
  /** Where that is what tells it from the text round it; left out where it looks like that text. */
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** How a stretch would have to look to be like the text round it: what it has otherwise, and nothing else. */
export interface LookRound {
  /** "#RRGGBB". */
  readonly color?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
}

/** Word's content control, as its document shows it. */
export interface DocumentControl {
  readonly tag: string;
  readonly title: string;
  readonly text: string;
  readonly look: TextLook;
  readonly locked: boolean;
  /** The rich text control it stands in, if it stands in one. */
  readonly parent: DocumentControl | undefined;
}

export interface DocumentContent {
  /** Paragraphs of the body in order, table cells included. */
  readonly paragraphs: readonly DocumentParagraph[];
  /** Rich text content controls, in the order of the document. */
  readonly controls: readonly DocumentControl[];
}

/** A document with what its paragraphs do not show; null when the host would not give that. */
export interface WholeContent {
  readonly content: DocumentContent;
  readonly extras: DocumentExtras | null;
}

/** A document with all that is looked at before it is signed, and the state of each control. */
export interface AllContent extends WholeContent, ControlStates {
  readonly margins: DocumentMargins;
}

/** A document, and what each of its controls lets be done. */
export interface ControlStates {
  readonly content: DocumentContent;
  readonly states: ReadonlyMap<DocumentControl, ControlState>;
}

/** A stretch to wrap into a content control. */
export interface SpanToWrap {
  readonly span: DocumentSpan;
  /** Exactly what the document shows there. */
  readonly text: string;
  /** Length of the part at its start that is not the placeholder itself ("de "). */
  readonly lead: number;
  /** What to wrap: that text, all that its paragraph holds, or the paragraphs themselves, so that there may be several. */
  readonly extent: "text" | "paragraph" | "paragraphs";
  /** Whether a control without a tag that holds exactly this text is taken for the one it had; not, unless it is said. */
  readonly wasNamed?: boolean;
  readonly tag: string;
  readonly title: string;
}

export type WrapRefusal =
  /** Word does not find it as the text has it (a field, a revision, hidden text). */
  | "not-found"
  /** It is inside another slot's control. */
  | "inside-another-control"
  /** It is inside a control that nobody may change. */
  | "locked"
  /** Word will not put a control there (another control begins or ends inside). */
  | "not-wrappable";

export type WrapOutcome =
  /** `look`: of the placeholder itself, without its lead. */
  | { readonly state: "wrapped"; readonly look: TextLook }
  /** It already is in a control of ours with this tag. */
  | { readonly state: "already-wrapped" }
  | { readonly state: "refused"; readonly reason: WrapRefusal };

/** How what is written looks. */
export type WrittenLook =
  /** Like the text around it: no highlight, no grey; `round`: nor what else marked the placeholder. */
  | { readonly kind: "answer"; readonly round?: LookRound | undefined }
  /** A placeholder put back, its look after the first `lead` characters. */
  | { readonly kind: "placeholder"; readonly lead: number; readonly look: TextLook };

/** What a control is known by. */
export interface ControlName {
  readonly tag: string;
  readonly title: string;
}

/** A part of a paragraph to add, and the control to put round it. */
export interface NewPiece {
  readonly text: string;
  readonly control?: ControlName;
  readonly look: WrittenLook;
}

/** A paragraph to add. */
export interface NewLine {
  /** Level of its bullet, from 0; null for a paragraph without one. */
  readonly level: number | null;
  readonly pieces: readonly NewPiece[];
  /** The control to put round all of it. */
  readonly control: ControlName | undefined;
}

/** What a control lets be done, and how it shows itself. */
export interface ControlState {
  readonly cannotEdit: boolean;
  readonly cannotDelete: boolean;
  readonly frame: "BoundingBox" | "Tags" | "Hidden";
  /** As {@link TextLook}; a mixed one is left as it is. */
  readonly highlight: string | null;
}

/** Text to put in the place of a stretch of one paragraph. */
export interface Replacement {
  readonly paragraph: DocumentParagraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A highlight to give to a stretch of one paragraph, or to take away from it. */
export interface HighlightChange {
  readonly paragraph: DocumentParagraph;
  readonly start: number;
  readonly end: number;
  /** "#RRGGBB"; null for none. */
  readonly color: string | null;
}

/**
 * `white`: this host takes no highlight away, and was given the colour of the paper instead. `refused`: Word does not find the
 * stretch as the document shows it, or somebody locked it.
 */
export type HighlightOutcome = "done" | "white" | "refused";

/** Which part of the text of a slot's control somebody else's control in it holds. */
export type HeldStretch = "whole" | "after-preposition";

/** Controls and paragraphs are those of the transaction's last reading. */
export type Edit =
  | {
      readonly kind: "write";
      readonly control: DocumentControl;
      readonly text: string;
      readonly look: WrittenLook;
      /** Somebody else's control in it holds the text, or what follows its preposition: it is written in, and stays. */
      readonly inside?: HeldStretch | undefined;
    }
  /** Takes the control away and keeps its text. */
  | { readonly kind: "unwrap"; readonly control: DocumentControl }
  | { readonly kind: "set-state"; readonly control: DocumentControl; readonly state: ControlState }
  /** Adds a paragraph like the one it follows (a bullet after a bullet). */
  | { readonly kind: "insert-paragraph"; readonly after: DocumentParagraph; readonly text: string }
  /**
   * Adds paragraphs, in order, before or after one that no control begins or ends with. They are like it but for their
   * bullets: those that need one where it has none take the list of `bullet`.
   */
  | {
      readonly kind: "insert-lines";
      readonly beside: DocumentParagraph;
      readonly side: "before" | "after";
      readonly lines: readonly NewLine[];
      readonly bullet: DocumentParagraph | undefined;
    }
  /** Takes away a paragraph, with its bullet and its control. */
  | { readonly kind: "delete-paragraph"; readonly paragraph: DocumentParagraph }
  /** Gives a paragraph without one the bullet of another, at a level; takes its bullet off where there is no other. */
  | {
      readonly kind: "set-bullet";
      readonly paragraph: DocumentParagraph;
      readonly bullet: DocumentParagraph | undefined;
      readonly level: number;
    }
  /** Puts a control round all that a paragraph holds. */
  | { readonly kind: "wrap-paragraph"; readonly paragraph: DocumentParagraph; readonly control: ControlName }
  /** Puts another text in the place of the end of a paragraph, from an offset; inside its control, if it has one. */
  | {
      readonly kind: "end-paragraph";
      readonly paragraph: DocumentParagraph;
      readonly control: DocumentControl | undefined;
      readonly from: number;
      readonly text: string;
    };

/** What edits came to. */
export interface Edited {
  /** The document as it is now. */
  readonly after: DocumentContent;
  /** Those of the edits whose place held something else the moment before: that was put back. */
  readonly overtaken: ReadonlySet<Edit>;
  /** Controls that were to be taken off and are there, whatever the host says. */
  readonly left: readonly DocumentControl[];
}

export interface DocumentTransaction {
  /** One round trip. */
  read(): Promise<DocumentContent>;
  /**
   * One round trip, two where the host will not give what paragraphs do not show. Nothing is written back from that. `pause` is
   * called between two steps.
   */
  readWhole(pause?: () => Promise<void>): Promise<WholeContent>;
  /** The same with headers and footers: one round trip more, or one for each kind there is where one of them fails. */
  readAll(pause?: () => Promise<void>): Promise<AllContent>;
  /** Two round trips, three where Word does not find a text. Outcomes in the order of the spans, and the document as it is then. */
  wrap(spans: readonly SpanToWrap[]): Promise<{ readonly outcomes: readonly WrapOutcome[]; readonly after: DocumentContent }>;
  /** Two round trips. Whether each was done: not where Word does not find the stretch as the document shows it. */
  replace(replacements: readonly Replacement[]): Promise<{ readonly done: readonly boolean[]; readonly after: DocumentContent }>;
  /**
   * Three round trips. Outcomes in the order of the changes, and the document as it is then. Controls of ours that are locked are
   * open meanwhile; a stretch lies in a control or outside of it, never across its edge.
   */
  highlight(
    changes: readonly HighlightChange[],
  ): Promise<{ readonly outcomes: readonly HighlightOutcome[]; readonly after: DocumentContent }>;
  /** One round trip. */
  readStates(): Promise<ControlStates>;
  /** A control of an earlier reading of this transaction as the last one has it; undefined where it is gone. Asks nothing. */
  now(control: DocumentControl): DocumentControl | undefined;
  /** One round trip, two for bullets where there were none. */
  edit(edits: readonly Edit[]): Promise<Edited>;
  /** One round trip. Shows a control to the user: selected, and scrolled to. */
  select(control: DocumentControl): Promise<void>;
  /** At most two round trips. The same for a stretch of text; its paragraph where Word does not find it as it is shown. */
  selectSpan(span: DocumentSpan): Promise<void>;
  /**
   * Two round trips. Of these controls, in the order of the document, shows the first that begins after the user's
   * selection, else the first.
   *
   * @returns the one it shows; undefined when there is none.
   */
  selectNext(controls: readonly DocumentControl[]): Promise<DocumentControl | undefined>;
}

/** Text that repeats on every page. */
export interface MarginText {
  readonly part: "header" | "footer";
  readonly paragraphs: readonly string[];
}

/** A part of the document beside its paragraphs. */
export type SidePart = "text-box" | "note" | "comment";

/**
 * What nobody reads here, wherever it stands. `embedded`: another file that Word puts in the place; `diagram`: SmartArt, a chart;
 * `alternate`: text that some Words show and others do not; `changing-field`: one whose result Word makes anew by itself.
 */
export type UnreadPart = "embedded" | "diagram" | "equation" | "alternate" | "changing-field";

/** What a host may not let be read (`revision`: tracked changes and hidden text; `look`: styles), and what is not read at all. */
export type UnseenPart = MarginText["part"] | SidePart | "revision" | "look" | UnreadPart;

/** What the paragraphs of a body do not show, and its markup does. */
export const BESIDE_THE_BODY: readonly UnseenPart[] = ["text-box", "note", "comment", "revision", "look"];

/** What stands in the headers and footers. */
export interface DocumentMargins {
  readonly texts: readonly MarginText[];
  /** The text of each text box in them, watermarks included. */
  readonly textBoxes: readonly string[];
  /** What makes them be read otherwise; of no paragraph. */
  readonly looks: readonly (SeenStretch & { readonly part: MarginText["part"] })[];
  /** What could not be read of them. */
  readonly unseen: readonly UnseenPart[];
}

/** A revision nobody has accepted or rejected; `paragraph` is its index in the body, null outside of it. */
export interface TrackedChange {
  readonly change: "insertion" | "deletion" | "move" | "format";
  readonly paragraph: number | null;
  readonly text: string;
}

/** What a text does not tell of a stretch of its paragraph, and would be lost if the stretch were written anew from its text. */
export type MarkKind =
  "note" | "comment" | "picture" | "field" | "link" | ControlMarkKind | "revision" | "hidden" | "break" | "bookmark" | "format";

/** A control that is none of the rich text ones `controls` list, by what keeps it from being written; "control": nothing else does. */
export type ControlMarkKind = "control" | "date-control" | "list-control" | "checkbox" | "locked-control" | "bound-control";

/** Something that stands in a paragraph; offsets in its text. An empty span stands between two characters. */
export interface TextMark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
}

/** A control of somebody else's that begins and ends in one paragraph; offsets in its text. */
export interface OtherControl {
  readonly start: number;
  readonly end: number;
  readonly isRichText: boolean;
  /** Whether it takes any text: rich text, plain text. */
  readonly takesText: boolean;
  readonly isLocked: boolean;
  /** The XML it is bound to (`w:dataBinding`, 17.5.2.6): controls bound to the same show the same; undefined for one that is not. */
  readonly store: string | undefined;
}

/** What the runs of one paragraph hold beside their text. */
export interface ParagraphMarks {
  /** In the order of where they begin. */
  readonly marks: readonly TextMark[];
  readonly others: readonly OtherControl[];
  /** Stretches that are Word's own prompt of an empty control, whatever its language (`w:showingPlcHdr`, ECMA-376 17.5.2.39). */
  readonly prompts: readonly { readonly start: number; readonly end: number }[];
}

/** What the markup of a rich text control tells, and its text does not. */
export interface ControlMarks {
  readonly tag: string;
  /** Whether all the text it holds is struck out by tracked deletions. */
  readonly isStruck: boolean;
  /** What stands in it, at its edges too, that its text does not show as what it is: it goes when all the control holds is written over. */
  readonly holds: ReadonlySet<MarkKind>;
  /** Of a slot's control: how its text would look like the text round it. */
  readonly round: LookRound;
  /** Of a slot's control: whether a character style or a shading sets its text apart from that round it, which only the user can end. */
  readonly isSetApart: boolean;
}

/**
 * What makes a stretch be read otherwise than its text, or not at all. `faint`: in the colour of what is behind it; `clipped`: by
 * the height of its line or row; `symbols`: in a font whose letters are drawings; `reversed`: from right to left.
 */
export type Distortion = "struck" | "hidden" | "faint" | "tiny" | "squeezed" | "clipped" | "off-page" | "symbols" | "reversed";

/**
 * What may make it so. `list-text`: what its list puts before it ("%1" is a number); `field`: one whose result Word makes anew, by
 * its code; `link`: by its address; `symbol`: a sign that no text shows; `covered`: something stands before the text; `direction`:
 * marked as a script that is read from right to left.
 */
export type LookDoubt = "list-text" | "field" | "link" | "symbol" | "covered" | "direction";

/** A stretch that its look, its list or its markup makes something else than its text. */
export interface SeenStretch {
  readonly how: readonly (Distortion | LookDoubt)[];
  /** Index in the body; null where nobody knows which it is. Offsets are those of its text. */
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text of a list, the code of a field, the address of a link; "" for any other. */
  readonly detail: string;
}

/** A stretch of text with a highlight that shows: not the white one. Cut where a control begins or ends. */
export interface HighlightedStretch {
  /** Index in the body; null where nobody knows which it is. Offsets are those of its text. */
  readonly paragraph: number | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "#RRGGBB" */
  readonly color: string;
}

/** What `paragraphs` do not show. */
export interface DocumentExtras {
  /** Whether Word tracks what is changed from now on, as far as the markup tells: a host may leave its settings out. */
  readonly isTracking: boolean;
  readonly trackedChanges: readonly TrackedChange[];
  /** The text of each comment. */
  readonly comments: readonly string[];
  /** The text of each text box (WordArt is one), of each footnote and endnote. */
  readonly textBoxes: readonly string[];
  readonly notes: readonly string[];
  readonly hiddenTexts: readonly { readonly paragraph: number | null; readonly text: string }[];
  /** In the order of the body. */
  readonly looks: readonly SeenStretch[];
  /** In the order of the body. */
  readonly highlights: readonly HighlightedStretch[];
  /** One for each paragraph of the body; undefined for one whose text is not what `paragraphs` say. */
  readonly marks: readonly (ParagraphMarks | undefined)[];
  /** Of the rich text controls of the body, in the order they begin. */
  readonly controls: readonly ControlMarks[];
  /** What could not be read. */
  readonly unseen: readonly UnseenPart[];
}

/** What is decided through one pane, or one command, as long as it lasts. */
export interface Sitting {
  /** Decisions that were made in it, each by its id: see `reading/decisions.ts`. */
  readonly decided: Set<string>;
  /** Those that were made before, or elsewhere, and count in it all the same. */
  readonly takenUp: Set<string>;
  /** `YYYY-MM-DD`, where somebody tells the day. */
  readonly today: string | undefined;
}

/** What a file says of itself beside its text, that its people may write; its title is the agreement's, and stays. */
export const PROPERTY_NAMES = ["author", "manager", "company", "subject", "category", "keywords", "comments"] as const;
export type PropertyName = (typeof PROPERTY_NAMES)[number];

/** Those that say something. */
export interface DocumentProperties {
  readonly texts: readonly { readonly name: PropertyName; readonly text: string }[];
  /** Who saved it last: Word writes it, nobody else. */
  readonly lastAuthor: string;
  /** How many more there are, under names of somebody's own. */
  readonly custom: number;
}

/** What somebody remarked beside the text. */
export interface DocumentComment {
  readonly author: string;
  readonly text: string;
}

export interface AgreementDocument {
  readonly sitting: Sitting;
  /** Whether the host says that nothing can be written in it. Some say so only when something is (office-js #3831, #6209). */
  readonly isReadOnly: boolean;
  /** Runs an operation alone: no other transaction on this document begins before it ends. */
  transact<Result>(operation: (transaction: DocumentTransaction) => Promise<Result>): Promise<Result>;
  /**
   * One round trip, a small one. What a glance tells of the text and of the controls: another value once one of them is another.
   * What text does not tell (a bullet, a note, a bold word) is not in it.
   */
  glance(): Promise<string>;
  /** One round trip, the smallest. The tag of the innermost rich text control the user's selection stands in, if it stands in one. */
  caretTag(): Promise<string | undefined>;
  /** Headers and footers, of every kind and section. Two round trips; one for each kind more where one of them fails. */
  readMargins(): Promise<DocumentMargins>;
  /**
   * Calls back when the user may have changed the text: the host only says that the selection moved.
   *
   * @returns what ends it.
   */
  watch(onMove: () => void): Promise<() => void>;
  /** Puts the content of a .docx (base64) in the place of this document's, which is empty. Headers and page setup stay. */
  insertFile(base64: string): Promise<void>;
  /** Opens a .docx (base64) in a window of its own, which has no pane yet. */
  openFile(base64: string): Promise<void>;
  /** The JSON value kept in the document beside its text, unchecked; undefined when there is nothing (or nothing that can be read). */
  loadMemory(): Promise<unknown>;
  /**
   * Changes that value. What is kept is read again first: another pane may have changed it since. Where the change gives the very
   * value it was given (`===`), nothing is written.
   *
   * @param options.isFresh whether it was read in this very act: not again before the change then, only after it.
   */
  updateMemory(change: (value: unknown) => unknown, options?: { readonly isFresh?: boolean }): Promise<void>;
  /** Leaves nothing of it in the document. */
  clearMemory(): Promise<void>;
  /** One round trip. */
  readProperties(): Promise<DocumentProperties>;
  /** Empties the properties that may be written, those under names of somebody's own too. One round trip. */
  clearProperties(): Promise<void>;
  /** One round trip. Undefined where this host shows no comments to an add-in (below WordApi 1.4). */
  readComments(): Promise<readonly DocumentComment[] | undefined>;
  /**
   * Two round trips. Deletes these comments and their replies, those that are as they are told here: nobody but Word's own undo
   * brings them back.
   *
   * @returns how many went.
   */
  deleteComments(comments: readonly DocumentComment[]): Promise<number>;
  /**
   * Gives up on the answer that is waited for, if any: what asked for it fails with HostError "no-answer". Whether it is done all the same
   * only a new reading tells.
   */
  stopWaiting(): void;
}

export type HostErrorCode =
  /** Read-only, protected, or being looked at only. */
  | "not-editable"
  /** What was to be changed is in a control, or a part of the document, that is locked. */
  | "locked"
  /** The caret stands in what was to be changed. */
  | "caret"
  /** The host took too long, or was busy. */
  | "busy"
  /** The host did not answer, or was no longer waited for: what was asked may be done, only a new reading tells. */
  | "no-answer"
  /** A request or an answer larger than the host takes. */
  | "too-large"
  /** The host does not know what was asked. */
  | "unsupported"
  /** What was to be changed is no longer there. */
  | "gone"
  | "failed";

/** The host failed. `hostCode` and `location` are its own words, for a report. */
export class HostError extends Error {
  /** Whether nothing at all was done of what was asked, for certain. */
  readonly isUntouched: boolean;
  /** Whether it taught what this host does otherwise: asked again, the same is asked in another way. */
  readonly isLearnt: boolean;

  constructor(
    readonly code: HostErrorCode,
    readonly hostCode: string,
    readonly location: string,
    {
      isUntouched = false,
      isLearnt = false,
      ...options
    }: ErrorOptions & { readonly isUntouched?: boolean; readonly isLearnt?: boolean } = {},
  ) {
    super(`${code} (${hostCode} at ${location})`, options);
    this.name = "HostError";
    this.isUntouched = isUntouched;
    this.isLearnt = isLearnt;
  }
}

/** What an agreement model is: a pattern of paragraphs with slots, the fields that fill them, the facts printed in it. */

import type { Answer, KindSpec } from "../fields/field-kinds";
import { isAgreeing, type PrintedForm } from "../fields/printed-form";
import type { ModelWords } from "./model-words";

export interface BilingualText {
  readonly fr: string;
  readonly en: string;
}

/** A piece of information of the agreement; one field may have many slots. */
export interface FieldDefinition {
  readonly id: string;
  readonly kind: KindSpec;
  readonly group: string;
  readonly label: BilingualText;
  readonly help: BilingualText;
  /** In what words the other party is asked for it, in the language of the agreement; undefined for what is not its to answer. */
  readonly asked: { readonly label: string; readonly help: string } | undefined;
  readonly example: Answer;
  /**
   * The field whose answer suggests this one's, as long as nobody said otherwise: it is offered in the form, told by the review too
   * where the text is another, or written along.
   */
  readonly follows: { readonly field: string; readonly as: "offered" | "told" | "written" } | undefined;
}

/** Something the model says that is true today and may change (an address, a year, a name). */
export interface FactDefinition {
  readonly id: string;
  readonly label: BilingualText;
  /** What it is a part of the answer to: "Who represents…?" */
  readonly question: BilingualText | undefined;
  /** What it may be changed to, and how that is printed. */
  readonly kind: KindSpec;
  /** How it is printed in all its places: after a preposition that is its own, "au Havre". */
  readonly form: PrintedForm;
  /** Days (`YYYY-MM-DD`) from which and until which it is known to be true. */
  readonly since: string | undefined;
  readonly validUntil: string | undefined;
}

/** When a note holds, though its text is there. Days are `YYYY-MM-DD`; the day of signature is today while nothing shows it. */
export type NoteCondition =
  | { readonly kind: "slot-blank"; readonly slot: string }
  /** Nobody said anything of what agrees with the field: the text is as the model has it. */
  | { readonly kind: "field-blank"; readonly field: string }
  /** The year in the note's text is not the year of the field. */
  | { readonly kind: "year-differs"; readonly field: string }
  /** The same facts in several places, in the same order ("name, role"), that are to say the same. */
  | { readonly kind: "facts-differ"; readonly places: readonly (readonly string[])[] }
  | { readonly kind: "fact-above" | "fact-below"; readonly fact: string; readonly value: number }
  /** That day falls within the term; or the agreement is signed on that day, or after. */
  | { readonly kind: "term-reaches" | "signed-from"; readonly date: string }
  /** None of these facts shows one of the words. */
  | { readonly kind: "facts-lack"; readonly facts: readonly string[]; readonly words: readonly string[] }
  /** An answer to these fields holds one of the words, or begins with one of the first, its article aside; or none does. */
  | {
      readonly kind: "answers-have" | "answers-lack";
      readonly fields: readonly string[];
      readonly words: readonly string[];
      readonly first?: readonly string[] | undefined;
    }
  | { readonly kind: "several-spaces" };

/** Something a careful signer must be told about the fixed text. */
export interface ReviewNote {
  readonly id: string;
  /** A stop and decide, B correct before signing, C tidy. */
  readonly level: "A" | "B" | "C";
  /** Index in {@link AgreementModel.paragraphs}. */
  readonly paragraph: number;
  /** The note holds while the paragraph shows this. */
  readonly text: string;
  /** Its parts that are fixed text, and the facts it is about. */
  readonly fixed: readonly string[];
  readonly facts: readonly string[];
  /** What may stand there without being an alteration; the first is the certain correction when `isCertain`. */
  readonly accepted: readonly string[];
  readonly isCertain: boolean;
  /** At most three lines of the pane. */
  readonly reason: BilingualText;
  /** What else there is to know of it, for whoever asks. */
  readonly detail: BilingualText | undefined;
  /** Why the text may well be meant as it is: proposed to who sets the note aside. */
  readonly meant: BilingualText | undefined;
  readonly condition: NoteCondition | undefined;
  readonly answeredBy: NoteAnswer | undefined;
}

/** What settles a note though its text is there, whole words whatever their capitals; answers to fields count for nothing. */
interface NoteAnswer {
  /** Where one of the words is to stand: in the note's own paragraph, or in another, engagements left out. */
  readonly in: "paragraph" | "agreement";
  readonly words: readonly string[];
  /** What settles it in an engagement. */
  readonly items?: readonly string[] | undefined;
  /** What an added text says that is about it, and may not settle it. */
  readonly about?: readonly string[] | undefined;
}

/** How long the agreement lasts: the field that shows the day it is signed, and the fact that says for how long. */
interface AgreementTerm {
  readonly begins: string;
  readonly lasts: string;
}

/** The place of a placeholder in the model. */
export interface Slot {
  /** Paragraph id and field id: "partner-identity/partner.address"; of words that agree their form too, and which it is where there are several. */
  readonly id: string;
  readonly field: string;
  readonly form: PrintedForm;
  /** Index in {@link AgreementModel.paragraphs}. */
  readonly paragraph: number;
  /** The whole text the slot replaces: preposition, "xxx", hint in brackets. */
  readonly placeholder: string;
  /** The part of the placeholder that is good French already and only goes because the form may change it ("de "). */
  readonly lead: string;
  /** {@link AgreementModel.sign} */
  readonly sign: string | undefined;
  /** Whether the slot is all its paragraph holds. */
  readonly wholeParagraph: boolean;
  /** Whether the answer may be several paragraphs; such a slot is a whole paragraph. */
  readonly lines: "one" | "several";
}

export type TextPiece =
  | { readonly kind: "fixed"; readonly text: string }
  | { readonly kind: "fact"; readonly fact: string; readonly text: string }
  | { readonly kind: "slot"; readonly text: string; readonly slot: Slot }
  /** A break (line or paragraph) may stand here in a document: the extraction of the model may have lost it. */
  | { readonly kind: "break"; readonly text: "" };

export const PARAGRAPH_STYLES = ["body", "title", "heading1", "heading2", "strong"] as const;
export type ParagraphStyle = (typeof PARAGRAPH_STYLES)[number];

export interface ModelParagraph {
  readonly id: string | undefined;
  readonly style: ParagraphStyle;
  /** Level of its bullet, from 0; null when it has none. */
  readonly listLevel: number | null;
  readonly inTable: boolean;
  /** What begins here without a title of its own. */
  readonly section: BilingualText | undefined;
  /** Name of the hidden bookmark at its start. */
  readonly bookmark: string | undefined;
  /** Id of the clause it is. */
  readonly clause: string | undefined;
  readonly pieces: readonly TextPiece[];
  /** The text of a blank document: every slot shows its placeholder. */
  readonly text: string;
}

/** An engagement that may be chosen, with its slots. */
export interface Clause {
  readonly id: string;
  /** Id of its {@link ClauseList}. */
  readonly list: string;
  readonly title: BilingualText;
  /** The clause it is a point of. */
  readonly parent: string | undefined;
  /** Whether the blank document has it. */
  readonly isDefault: boolean;
  /** Drafted for the users of the model and not yet agreed to by anybody: to be validated before it is signed. */
  readonly isProposal: boolean;
  /** As the blank document has it, or would have it. */
  readonly paragraph: ModelParagraph;
}

/** A list of engagements: bullets that stand one after the other. */
export interface ClauseList {
  readonly id: string;
  readonly label: BilingualText;
  /** Whose they are, after "the 2nd engagement": "of the partner". */
  readonly whose: BilingualText | undefined;
  /** Index of the paragraph that introduces it. */
  readonly heading: number;
  /** Index of its first paragraph, and how many there are, blank ones between bullets included. */
  readonly first: number;
  readonly size: number;
  /** Whether a blank paragraph stands between two engagements (never between two points of one). */
  readonly isSpaced: boolean;
  /** In the order they are offered in: each with its points right after it. */
  readonly clauses: readonly Clause[];
}

/** A paragraph of the body, or a table: rows of cells of paragraphs. Numbers are indices of paragraphs. */
export type ModelBlock = number | { readonly rows: readonly (readonly (readonly number[])[])[] };

/** What a register of organisations says of one: its number is a SIRET or another. */
export const IDENTITY_PARTS = ["name", "kind", "address", "number", "activity"] as const;
export type IdentityPart = (typeof IDENTITY_PARTS)[number];
type PartyIdentity = Readonly<Partial<Record<IdentityPart, string>>>;

export interface AgreementModel {
  readonly id: string;
  readonly language: string;
  readonly name: BilingualText;
  /** Of its text; undefined where nobody numbers it. */
  readonly version: string | undefined;
  /** Id of the field that says who the other party is; undefined where the model does not say. */
  readonly party: string | undefined;
  /** Ids of the fields that say what registers of organisations say of it. */
  readonly identity: PartyIdentity;
  readonly words: ModelWords;
  /** Undefined for a model that says nothing of it. */
  readonly term: AgreementTerm | undefined;
  /** What stands for what is to be filled in, when no other model would take it for a hole. */
  readonly sign: string | undefined;
  readonly fields: readonly FieldDefinition[];
  readonly facts: readonly FactDefinition[];
  readonly notes: readonly ReviewNote[];
  /** Every paragraph in the order of the document, table cells included. */
  readonly paragraphs: readonly ModelParagraph[];
  readonly blocks: readonly ModelBlock[];
  /** Every slot in the order of the document. */
  readonly slots: readonly Slot[];
  readonly fieldsById: ReadonlyMap<string, FieldDefinition>;
  /** Fields that follow another, by the id of that one. */
  readonly followersByField: ReadonlyMap<string, readonly FieldDefinition[]>;
  /** Slots of each field, in the order of the document. */
  readonly slotsByField: ReadonlyMap<string, readonly Slot[]>;
  /** Lists of engagements in the order of the document; none for a model that has no choice. */
  readonly clauseLists: readonly ClauseList[];
}

/** Slots of a field; none for an id that is not the model's. */
export function slotsOf(model: AgreementModel, field: string): readonly Slot[] {
  return model.slotsByField.get(field) ?? [];
}

/** Whether a slot is to be filled in: words that agree with an answer are text as they stand. */
export function isToFill({ form }: Pick<Slot, "form">): boolean {
  return !isAgreeing(form);
}

/** The definition of a field. The id must be one of the model's. */
export function fieldOf(model: AgreementModel, id: string): FieldDefinition {
  const field = model.fieldsById.get(id);
  if (!field) throw new RangeError(`${model.id} has no field "${id}"`);
  return field;
}

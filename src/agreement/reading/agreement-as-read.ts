import type { DocumentContent, DocumentControl, DocumentExtras, LookRound, WholeContent } from "../agreement-document";
import { type Steps, toTheEnd } from "../alignment/steps";
import { matchControls, slotControlRound } from "../alignment/match-controls";
import type { AgreementModel } from "../model/agreement-model";
import { parseTag } from "../model/tag";
import { withFacts } from "../model/with-facts";
import { type AlignedAgreement, alignAgreementInSteps } from "./align-agreement";
import { controlsThat, marksOfControls } from "./control-marks";
import { markSlots, promptsIn } from "./mark-slots";
import { narrowAnswers } from "./narrow-answers";
import type { Memory } from "./memory";
import { type FieldReading, readFields } from "./read-fields";
import { slotsWrittenInside, type WrittenInside } from "./written-inside";

/**
 * **The agreement as this document has it**: one value, made in one place from the document's content, its memory and the model,
 * before an edit and after it; for every verb, the form, the review and the command. What one of them says, all say.
 *
 * Indices in it (of paragraphs, of slots) are of this reading; what an edit names are its objects.
 */
export interface AgreementAsRead extends AlignedAgreement {
  /** The model with the document's own facts, as its blank document has it. */
  readonly source: AgreementModel;
  readonly content: DocumentContent;
  /** What paragraphs do not show; null when it could not be looked at. */
  readonly extras: DocumentExtras | null;
  readonly memory: Memory;
  /** The control of each slot, in the order of the model's slots; undefined where it has none. */
  readonly controls: readonly (DocumentControl | undefined)[];
  /** Controls of slots that are no slot of the model here: a passage was copied with them. */
  readonly copies: readonly DocumentControl[];
  /** Controls of slots that stand in another slot's control: nothing is written in either until they are told apart. */
  readonly nested: readonly DocumentControl[];
  /**
   * Controls all of whose text is struck out by tracked deletions: nothing is written in one before that is accepted or rejected. Some
   * Words show that text, some show nothing: such a control is not empty, and what is to become of its words is not decided.
   */
  readonly struck: ReadonlySet<DocumentControl>;
  /** Controls of slots whose text still looks like a placeholder, by a style or a shading that no add-in can take away. */
  readonly setApart: ReadonlySet<DocumentControl>;
  /** How the text of each slot's control would look like the text round it: what it has otherwise. */
  readonly rounds: ReadonlyMap<DocumentControl, LookRound>;
  /** Slots that are written in somebody else's control, by their id. */
  readonly inside: ReadonlyMap<string, WrittenInside>;
  /** Texts that Word shows in empty controls here: no answers. */
  readonly prompts: ReadonlySet<string>;
  /** What each field shows, by its id; in the order of the model. */
  readonly fields: ReadonlyMap<string, FieldReading>;
}

/**
 * @param source the model without the document's own facts: those are the memory's.
 * @param earlier a reading that saw more than the one an edit gives: what it knew of prompts and of others' controls still holds.
 */
export function readIn(
  source: AgreementModel,
  memory: Memory,
  whole: WholeContent,
  earlier?: Pick<AgreementAsRead, "prompts" | "inside">,
): AgreementAsRead {
  return toTheEnd(readInSteps(source, memory, whole, earlier));
}

/** The same, in steps. */
export function* readInSteps(
  source: AgreementModel,
  memory: Memory,
  { content, extras }: WholeContent,
  earlier?: Pick<AgreementAsRead, "prompts" | "inside">,
): Steps<AgreementAsRead> {
  const withOwnFacts = withFacts(source, memory.facts);
  const aligned = yield* alignAgreementInSteps(withOwnFacts, content);
  const { model, alignment: unmarked } = aligned;
  yield;
  const controls = matchControls(unmarked.slots, content.controls);
  const known = earlier?.prompts ?? new Set();
  const controlMarks = marksOfControls(content, extras);
  const struck = controlsThat(({ isStruck }) => isStruck, controlMarks);
  const inside = extras ? slotsWrittenInside(unmarked.slots, controls, content, extras) : (earlier?.inside ?? new Map());
  const marked = { ...unmarked, slots: markSlots(unmarked.slots, controls, content, extras, known, controlMarks, inside) };
  const fields = unmarked.recognised ? readFields(model, marked, memory.answers) : new Map<string, FieldReading>();
  yield;
  const alignment = narrowAnswers(model, marked, controls, fields);
  const slotControls = content.controls.filter(({ tag }) => parseTag(tag));
  const nested = slotControls.filter(slotControlRound);
  const matched = new Set(controls);
  yield;
  return {
    ...aligned,
    source: withOwnFacts,
    alignment,
    content,
    extras,
    memory,
    controls,
    copies: slotControls.filter((control) => !matched.has(control) && !nested.includes(control)),
    nested,
    struck,
    setApart: controlsThat(({ isSetApart }) => isSetApart, controlMarks),
    rounds: new Map(Array.from(controlMarks, ([control, { round }]) => [control, round])),
    inside,
    prompts: new Set([...known, ...promptsIn(content, extras)]),
    fields: alignment === marked ? fields : readFields(model, alignment, memory.answers),
  };
}

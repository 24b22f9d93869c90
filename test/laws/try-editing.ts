/** Law (a) of every other verb, on a filled agreement: renaming, clearing, engagements, a fact, a repair; each is taken back. */

import { isToFill, fieldOf } from "../../src/agreement/model/agreement-model";
import { RENAMED } from "../builders/lived-in/partners";
import type { PatternParagraph } from "../builders/lived-in/pattern";
import { type Change, clauseSteps, type Operations } from "./operations";
import { type OpenedDocument, textsOf } from "./open-word";
import type { DocumentTrial } from "./trial";

const PLACE = { fact: "agreement.place", was: "à Paris", value: "Lyon", is: "à Lyon" } as const;

/** The filled agreement, opened anew: what one operation fails to take back is not the next one's fault. */
export type OpenFilled = (what: string, act: (opened: OpenedDocument, operations: Operations) => Promise<void>) => Promise<void>;

type Act = (trial: DocumentTrial, opened: OpenedDocument, operations: Operations) => Promise<void>;

/** Each on the filled agreement. */
export const EDITING: readonly (readonly [what: string, act: Act])[] = [
  ["rename", tryRenaming],
  ["clear", tryClearing],
  ...[0, 1, 2].map((nth) => ["clauses", (...on: Parameters<Act>) => tryClauses(...on, nth)] as const),
  ["fact", tryFact],
  ["repair", tryRepair],
];

/** @param edits how many of them: which, depends on what the document was dressed with. */
export async function tryEditing(trial: DocumentTrial, openFilled: OpenFilled, edits = EDITING.length): Promise<void> {
  const turn = trial.lived.recipe.dressed[0]?.dressing ?? 0;
  const chosen = EDITING.filter((_, nth) => (nth + turn) % EDITING.length < edits);
  for (const [what, act] of chosen) await openFilled(what, (opened, operations) => act(trial, opened, operations));
}

async function tryRenaming(trial: DocumentTrial, opened: OpenedDocument, operations: Operations): Promise<void> {
  await operations.fill(new Map([["partner.name", RENAMED]]));
  trial.checkForeign("rename", opened);
}

/** The placeholders of a dressed field come back; of the address where none is dressed. */
async function tryClearing(trial: DocumentTrial, opened: OpenedDocument, operations: Operations): Promise<void> {
  const dressed = trial.model.slots.filter(isToFill).find(({ id }) => trial.lived.kinds.has(id));
  const field = fieldOf(trial.model, dressed?.field ?? "partner.address").id;
  await takingBack(trial, opened, operations, `clear ${field}`, async () => {
    const { change } = await operations.fill(new Map([[field, null]]));
    trial.checkForeign(`clear ${field}`, opened);
    return change;
  });
}

/** The nth of the steps: an engagement is unticked, moved, ticked. */
async function tryClauses(trial: DocumentTrial, opened: OpenedDocument, operations: Operations, nth: number): Promise<void> {
  const dressed = [...trial.lived.kinds.keys()].find((key) => typeof key === "number");
  const shift = textsOf(opened).length - trial.lived.pattern.length;
  const at = trial.lived.pattern.findIndex(({ index }) => index === dressed);
  const step = clauseSteps(await operations.read(), at < 0 ? undefined : at + shift)[nth];
  if (!step) return;
  const { what, selection, gone } = step;
  const left = new Set(gone.map((index) => trial.lived.pattern[index - shift]?.index ?? -1));
  await takingBack(trial, opened, operations, what, async () => {
    const { change } = await operations.applyClauses(selection);
    trial.checkForeignAnywhere(what, opened, left);
    if (left.size === 0) trial.checkObjects(what, opened);
    return change;
  });
  trial.checkObjects(`${what}, taken back`, opened);
}

async function tryFact(trial: DocumentTrial, opened: OpenedDocument, operations: Operations): Promise<void> {
  await takingBack(trial, opened, operations, "fact", async () => {
    const report = await operations.writeFact(PLACE.fact, PLACE.value);
    const moved = report.state === "written" ? trial.lived.pattern.map(withPlace) : trial.lived.pattern;
    trial.checkForeign("fact", opened, moved);
    return "change" in report ? report.change : undefined;
  });
}

function withPlace(paragraph: PatternParagraph): PatternParagraph {
  const pieces = paragraph.pieces.map(({ text, slot }) => ({
    text: slot === undefined && text.startsWith("Fait en") ? text.replace(PLACE.was, PLACE.is) : text,
    slot,
  }));
  return { ...paragraph, pieces };
}

/** A repair changes the words its finding is about, and none elsewhere. */
async function tryRepair(trial: DocumentTrial, opened: OpenedDocument, operations: Operations): Promise<void> {
  const { findings } = await operations.review();
  const certain = findings.filter(({ repair }) => repair !== null);
  const finding = certain[trial.lived.recipe.dressed[0]?.choice ?? 0] ?? certain[0];
  if (!finding) return;
  const { span } = finding;
  const shift = textsOf(opened).length - trial.lived.pattern.length;
  const own = trial.lived.pattern.filter((_, at) => span && at + shift >= span.first - 1 && at + shift <= span.last + 1);
  await takingBack(trial, opened, operations, `repair ${finding.key}`, async () => {
    const { change } = await operations.repair(finding.key);
    trial.checkForeignAnywhere(`repair ${finding.key}`, opened, new Set(own.map(({ index }) => index)));
    trial.checkObjects(`repair ${finding.key}`, opened);
    return change;
  });
}

/** Does something, takes it back, and notes where the text is not what it was. */
async function takingBack(
  trial: DocumentTrial,
  opened: OpenedDocument,
  operations: Operations,
  what: string,
  act: () => Promise<Change | undefined>,
): Promise<void> {
  const before = textsOf(opened);
  const change = await act();
  if (!change) return;
  const { findings } = await operations.takeBack(change);
  const after = textsOf(opened);
  const at = before.findIndex((text, index) => text !== after[index]);
  if (at < 0 && before.length === after.length) return;
  const how = `was "${(before[at] ?? "").slice(0, 100)}", is "${(after[at] ?? "").slice(0, 100)}"`;
  trial.note("take back", findings.length > 0 ? "wrong" : "silent", trial.everyKind, `${what}, taken back: ${how}`);
}

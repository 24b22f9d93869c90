/** Every verb: the document it begins with, what it names, how it is asked. */

import { type SelectedClause, type ClauseSelection, defaultSelection } from "../../../src/agreement/clauses/arrangement";
import { addOwnClause, moveLine, tickClause, untickLine } from "../../../src/agreement/clauses/edit-selection";
import type { AnswersToWrite } from "../../../src/agreement/operations/answers";
import { parseTag } from "../../../src/agreement/model/tag";
import { ftda } from "../../builders/models";
import { answers, listOf } from "./agreement";
import * as operations from "./operations";
import type { Outcome } from "./operations";
import type { TwoPanes } from "./panes";
import type { StartName } from "./starting-documents";

export interface Verb {
  readonly name: string;
  readonly start: StartName;
  /** Fields it is asked to write: their slots may be written, nothing else. */
  readonly fields: readonly string[];
  /** The list of engagements it is asked to arrange: punctuation in it may follow. */
  readonly list: string | undefined;
  /** Puts back what was, so that it overwrites nothing, not even what stood there before it read. */
  readonly isTakingBack: boolean;
  /** Whether its own controls are to be held against the document. */
  readonly checks: "text" | "wrapping" | "locks" | "waiver";
  /** What comes before it, if anything; what asks for it. */
  readonly ready: (opened: TwoPanes) => Promise<() => Promise<Outcome>>;
}

type Act = (opened: TwoPanes) => Promise<Outcome>;
type Named = Partial<Pick<Verb, "fields" | "list" | "checks">>;

function verb(name: string, start: StartName, act: Act, named: Named = {}): Verb {
  return {
    ...{ name, start, fields: [], list: undefined, isTakingBack: false, checks: "text", ...named },
    ready: (opened) => Promise.resolve(() => act(opened)),
  };
}

/** Taking a verb back, in the same sitting. */
function takingBack(done: Verb): Verb {
  return {
    ...done,
    ...{ name: `take back: ${done.name}`, isTakingBack: true, checks: "text" },
    ready: async (opened) => {
      const { change } = await (await done.ready(opened))();
      if (!change || change.steps.length === 0) throw new Error(`${done.name} gave nothing to take back`);
      return () => operations.undo(opened.document, change);
    },
  };
}

function filling(name: string, start: StartName, asked: AnswersToWrite): Verb {
  return verb(name, start, ({ document }) => operations.fill(document, asked), { fields: [...asked.keys()] });
}

const CHOSEN = defaultSelection(ftda);

type Choose = (chosen: readonly SelectedClause[]) => readonly SelectedClause[];

/** One act on a list of the agreement as it is filled. */
function arranging(name: string, list: string, choose: Choose): Verb {
  const selection: ClauseSelection = new Map([[list, choose(CHOSEN.get(list) ?? [])]]);
  return verb(name, "filled", ({ document }) => operations.apply(document, selection), { list });
}

function repairing(name: string, start: StartName, code: string, named: Named = {}): Verb {
  return {
    ...verb(name, start, () => Promise.reject(new Error("not ready")), named),
    ready: async ({ document }) => {
      const key = await operations.keyOf(document, code);
      return () => operations.repair(document, key);
    },
  };
}

const NAME = "partner.name";
const partner = listOf("partner");
const car = listOf("car");
const both = listOf("both");

const DONE: readonly Verb[] = [
  verb("prepare", "blank", ({ document }) => operations.prepare(document), { checks: "wrapping" }),
  filling("fill all", "prepared", answers),
  filling("rename", "filled", new Map([[NAME, "Singa"]])),
  filling("clear a field", "filled", new Map([[NAME, null]])),
  arranging("untick", "car", (chosen) => untickLine(car, chosen, "consultations")),
  arranging("tick", "partner", (chosen) => tickClause(partner, chosen, "training-places")),
  arranging("move", "both", (chosen) => moveLine(both, chosen, "logos", "up")),
  arranging("own clause", "both", (chosen) => addOwnClause(chosen, "Tenir une permanence commune")),
  repairing("repair: words", "a word altered", "text-altered"),
  repairing("repair: field", "a name that differs", "occurrence-differs", { fields: [NAME] }),
  repairing("repair: clause", "an engagement lost", "clause-absent", { list: "both" }),
  repairing("repair: slot lost", "a slot lost", "slot-lost"),
  repairing("repair: slot empty", "a slot empty", "slot-empty", { fields: ["partner.siret"] }),
  repairing("repair: slot bare", "a slot bare", "slot-without-control", { checks: "wrapping" }),
  verb("write a fact", "filled", ({ document }) => operations.writeFactOf(document, "ftda.ape", "8899B")),
];

const OTHERS: readonly Verb[] = [
  {
    ...verb("waive", "filled", () => Promise.reject(new Error("not ready")), { checks: "waiver" }),
    ready: async ({ document }) => {
      const key = await operations.keyOf(document, "fixed-text-note");
      return () => operations.waive(document, key, WAIVED_HERE);
    },
  },
  {
    ...verb("finalise", "ready", () => Promise.reject(new Error("not ready")), { checks: "locks" }),
    ready: async ({ document }) => {
      await operations.takeUp(document);
      return () => operations.finalise(document);
    },
  },
  verb("reopen", "finalised", ({ document }) => operations.reopen(document), { checks: "locks" }),
  verb("read", "filled", ({ document }) => operations.read(document)),
  verb("review", "filled", ({ document }) => operations.review(document)),
];

/** The reason of the verb that waives. */
export const WAIVED_HERE = "Vu ici avec la direction";

export const VERBS: readonly Verb[] = [...DONE, ...DONE.map(takingBack), ...OTHERS];

/** Whether a tag is that of a slot the verb is asked to write. */
export function names({ fields }: Verb, tag: string): boolean {
  const parsed = parseTag(tag);
  return parsed !== undefined && fields.includes(parsed.field);
}

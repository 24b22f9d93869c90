/**
 * Taking up another agreement, without a screen: read from its file, which is never written; what it says is set beside what this one
 * does, and written where the user ticks it.
 */

import type { CalendarDay } from "../../agreement/french/calendar";
import type { BilingualText } from "../../agreement/model/agreement-model";
import { type Offer, offerAnswers, type Source, sourceOf } from "../../agreement/operations/offer-answers";
import { reviewOf } from "../../agreement/operations/review-document";
import type { AgreementAsRead } from "../../agreement/reading/agreement-as-read";
import { codeForFile, DocxError, type DocxErrorCode } from "../../docx/docx-error";
import { readSavedAgreement } from "../../saved/read-saved-agreement";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";
import { isAmongClauses } from "./clause-choice";
import { ClauseSession } from "./clause-session";
import { draftOf } from "./drafts";
import type { PaneState } from "./pane-state";
import { createStore } from "./store";

/** Why a file cannot be taken up. */
export type RenewalTrouble = { readonly code: "not-the-agreement" | "other-model" } | { readonly code: DocxErrorCode };

/** What was changed by hand in the other agreement, and comes along with nothing. */
export interface LeftBehind {
  /** Sentences that are not the model's. */
  readonly texts: readonly string[];
  /** What the model states and the other agreement says otherwise. */
  readonly facts: readonly { readonly label: BilingualText; readonly was: string; readonly model: string }[];
}

export interface RenewalState {
  /** The file that was opened last. */
  readonly fileName: string | undefined;
  readonly trouble: RenewalTrouble | undefined;
  readonly source: Source | undefined;
  readonly leftBehind: LeftBehind;
  /** What the user ticked and unticked, by {@link fieldKey} and {@link listKey}; the rest is as it is proposed. */
  readonly ticked: ReadonlyMap<string, boolean>;
}

const NOTHING: RenewalState = {
  fileName: undefined,
  trouble: undefined,
  source: undefined,
  leftBehind: { texts: [], facts: [] },
  ticked: new Map(),
};

/** Files of agreements are far smaller. In bytes. */
const LARGEST_FILE = 50_000_000;

export function fieldKey(id: string): string {
  return `field:${id}`;
}

export function listKey(id: string): string {
  return `list:${id}`;
}

export class RenewalSession {
  readonly store = createStore<RenewalState>(NOTHING);
  readonly #clauses: ClauseSession;

  constructor(
    private readonly session: AgreementSession,
    private readonly today: () => CalendarDay,
  ) {
    this.#clauses = session.workOf(ClauseSession, () => new ClauseSession(session));
  }

  /** Reads a file; nothing of it is taken. */
  async open({
    name,
    size,
    bytes,
  }: {
    readonly name: string;
    readonly size: number;
    readonly bytes: () => Promise<Uint8Array>;
  }): Promise<void> {
    await this.session.perform("reading", async ({ model }) => {
      const opened = { ...NOTHING, fileName: name };
      const refuse = (code: RenewalTrouble["code"]): void => {
        this.store.set(() => ({ ...opened, trouble: { code } }));
      };
      try {
        if (size > LARGEST_FILE) throw new DocxError("too-large");
        const read = await readSavedAgreement(await bytes(), this.session.models, breathing());
        if (read?.source.id === model.id) {
          const behind = await leftBehind(read, this.today());
          this.store.set(() => ({ ...opened, source: sourceOf(read), leftBehind: behind }));
        } else refuse(read ? "other-model" : "not-the-agreement");
      } catch (error) {
        if (!(error instanceof DocxError)) throw error;
        refuse(codeForFile(error, name));
      }
    });
  }

  tick(key: string, isTicked: boolean): void {
    this.store.set((state) => ({ ...state, ticked: new Map([...state.ticked, [key, isTicked]]) }));
  }

  /** Writes what is ticked. @returns how much there was. */
  async take(): Promise<number> {
    const { source, ticked } = this.store.get();
    if (!source) return 0;
    const { fields, lists } = tickedOf(offerTo(this.session.store.get(), source), ticked);
    for (const { definition, answer, now } of fields) {
      if (answer !== undefined) this.session.change(definition.id, draftOf(answer, definition.kind, now.slots));
    }
    await this.session.leave(...fields.map(({ definition }) => definition.id));
    for (const { list, offered } of lists) await this.#clauses.renew(list, offered);
    return fields.length + lists.length;
  }
}

/** What a source offers the agreement that is open. */
export function offerTo({ model, fields, clauses }: Pick<PaneState, "model" | "fields" | "clauses">, source: Source): Offer {
  const readings = new Map(fields.map(({ definition, reading }) => [definition.id, reading]));
  return offerAnswers(model, source, { fields: readings, clauses }, (field) => isAmongClauses(model, field));
}

/** Those of an offer that are ticked. */
export function tickedOf({ fields, lists }: Offer, ticked: RenewalState["ticked"]): Pick<Offer, "fields" | "lists"> {
  return {
    fields: fields.filter(
      ({ definition, answer, isProposed }) => answer !== undefined && (ticked.get(fieldKey(definition.id)) ?? isProposed),
    ),
    lists: lists.filter(({ list }) => ticked.get(listKey(list.id)) ?? false),
  };
}

async function leftBehind(read: AgreementAsRead, today: CalendarDay): Promise<LeftBehind> {
  // Decided of that agreement, and not of this one.
  const sitting = { decided: new Set<string>(), takenUp: new Set<string>(), today: undefined };
  const { findings } = (await reviewOf(read, { today, pause: breathing() }, sitting)).review;
  const texts = findings.flatMap((found) => {
    if (found.code === "paragraph-added" || found.code === "clause-edited") return [found.details.text];
    return found.code === "text-altered" && found.details.found !== "" ? [found.details.found] : [];
  });
  return {
    texts: [...new Set(texts)],
    facts: findings.flatMap((found) =>
      found.code === "fact-changed"
        ? [{ label: found.details.label, was: found.details.text, model: found.details.expected }]
        : [],
    ),
  };
}

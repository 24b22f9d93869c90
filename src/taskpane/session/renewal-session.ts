/**
 * Taking up another agreement, without a screen: read from its file, which is never written; what it says is set beside what this one
 * does, and written where the user ticks it.
 */

import { type CalendarDay, isoDay } from "../../agreement/french/calendar";
import type { AgreementModel, BilingualText } from "../../agreement/model/agreement-model";
import { askParty } from "../../agreement/operations/ask-party";
import { readAnswersFile } from "../../agreement/operations/answers-file";
import { type Offer, offerAnswers, type Source, sourceOf, sourceOfAnswers } from "../../agreement/operations/offer-answers";
import { readAgreement } from "../../agreement/operations/read-agreement";
import { reviewOf } from "../../agreement/operations/review-document";
import { tellAnswers } from "../../agreement/operations/tell-answers";
import type { AgreementAsRead } from "../../agreement/reading/agreement-as-read";
import type { AnswersFileProblem } from "../../agreement/reading/answers-file-problem";
import { agreementFileName } from "../../agreement/wording/file-name";
import { codeForFile, DocxError, type DocxErrorCode } from "../../docx/docx-error";
import { readSavedAgreement } from "../../saved/read-saved-agreement";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";
import { isAmongClauses } from "./clause-choice";
import { ClauseSession } from "./clause-session";
import type { PaneState } from "./pane-state";
import type { KeptFile } from "./sending-session";
import { createStore } from "./store";
import { takeAnswers } from "./take-answers";

/** Why a file cannot be taken up. */
export type RenewalTrouble =
  | { readonly code: "not-the-agreement" | "other-model" | "not-text" }
  | { readonly code: DocxErrorCode }
  /** Of a file of answers; `file-of-model` is `other-model`. */
  | { readonly code: "answers"; readonly problem: AnswersFileProblem };

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
  /** Whether the other party filled it. */
  readonly isFromParty: boolean;
  /** The entries of a file of answers that cannot be used, while the others can. */
  readonly refused: readonly AnswersFileProblem[];
  readonly leftBehind: LeftBehind;
  /** What the user ticked and unticked, by {@link fieldKey} and {@link listKey}; the rest is as it is proposed. */
  readonly ticked: ReadonlyMap<string, boolean>;
}

const NOTHING: RenewalState = {
  fileName: undefined,
  trouble: undefined,
  source: undefined,
  isFromParty: false,
  refused: [],
  leftBehind: { texts: [], facts: [] },
  ticked: new Map(),
};

/** Files of agreements are far smaller, those of answers still more. In bytes. */
const LARGEST_FILE = 50_000_000;
const LARGEST_ANSWERS = 4_000_000;

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
      const refuse = (code: Exclude<RenewalTrouble["code"], "answers">): void => {
        this.store.set(() => ({ ...opened, trouble: { code } }));
      };
      try {
        if (/\.json$/i.test(name)) {
          if (size > LARGEST_ANSWERS) throw new DocxError("too-large");
          const read = readAnswers(await bytes(), model);
          this.store.set(() => ({ ...opened, ...read }));
          return;
        }
        if (size > LARGEST_FILE) throw new DocxError("too-large");
        const read = await readSavedAgreement(await bytes(), this.session.knownModels, breathing());
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

  /** Everything the document says, as a file of answers; undefined when Word failed. */
  async tellAnswers(): Promise<KeptFile | undefined> {
    let kept: KeptFile | undefined;
    await this.session.perform("reading", async ({ document, model }) => {
      const report = await readAgreement(document, model, breathing());
      const party = report.answers.get(model.party ?? "");
      const name = typeof party === "object" && "name" in party ? party.name : party;
      const fields = new Map(report.fields.map((reading) => [reading.field, reading]));
      const file = agreementFileName(model, { fields }, typeof name === "string" ? name : "", isoDay(this.today()));
      kept = { name: `${file} - réponses.json`, text: `${JSON.stringify(tellAnswers(model, report), undefined, 2)}\n` };
    });
    return kept;
  }

  /**
   * The page that the other party fills; undefined when Word failed.
   *
   * @param template the page without what is asked.
   * @param isPrefilled whether what the document says of that party is shown in it.
   */
  async makePartyPage(template: string, isPrefilled: boolean): Promise<KeptFile | undefined> {
    let kept: KeptFile | undefined;
    await this.session.perform("reading", async ({ document, model }) => {
      const { answers } = isPrefilled ? await readAgreement(document, model, breathing()) : { answers: new Map() };
      const asked = askParty(model, answers);
      // It stands in a script element: no text of it may end that.
      const json = JSON.stringify(asked).replaceAll("<", "\\u003c");
      kept = { name: `${asked.title}.html`, text: template.replace('id="asked">', (before) => before + json) };
    });
    return kept;
  }

  /** Writes what is ticked. @returns how much there was. */
  async take(): Promise<number> {
    const { source, ticked } = this.store.get();
    if (!source) return 0;
    const { fields, lists } = tickedOf(offerTo(this.session.store.get(), source), ticked);
    await takeAnswers(
      this.session,
      new Map(fields.flatMap(({ definition, answer }) => (answer === undefined ? [] : [[definition.id, answer]]))),
    );
    for (const { list, offered } of lists) await this.#clauses.renew(list, offered);
    return fields.length + lists.length;
  }
}

/** What a source offers the agreement that is open. What is typed and not written yet is not written over unasked either. */
export function offerTo({ model, fields, clauses }: Pick<PaneState, "model" | "fields" | "clauses">, source: Source): Offer {
  const readings = new Map(fields.map(({ definition, reading }) => [definition.id, reading]));
  const typed = new Set(fields.flatMap(({ definition, checked }) => (checked.state === "blank" ? [] : [definition.id])));
  const offer = offerAnswers(model, source, { fields: readings, clauses }, (field) => isAmongClauses(model, field));
  return {
    ...offer,
    fields: offer.fields.map((one) => ({ ...one, isProposed: one.isProposed && !typed.has(one.definition.id) })),
  };
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

/** A file of answers, that anybody may have written: what of it can be used for this kind of agreement. */
function readAnswers(bytes: Uint8Array, model: AgreementModel): Partial<RenewalState> {
  let json: string;
  try {
    json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { trouble: { code: "not-text" } };
  }
  const { file, problems } = readAnswersFile([model], json);
  const [first] = problems;
  if (first?.code === "file-of-model") return { trouble: { code: "other-model" } };
  if (!file) return { trouble: first && { code: "answers", problem: first } };
  return { source: sourceOfAnswers(file), isFromParty: file.isFromParty, refused: problems };
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

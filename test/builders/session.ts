/** The pane's session over a simulated Word, and what hands do on both sides. */

import { replaceControlText } from "../../src/docx/edit-paragraphs";
import { replaceText } from "../../src/docx/edit-text";
import type { SimulatedWordOptions } from "../../src/simulator/host/simulated-word";
import type { AgreementModel } from "../../src/agreement/model/agreement-model";
import { AgreementSession } from "../../src/taskpane/session/agreement-session";
import type { Draft } from "../../src/taskpane/session/drafts";
import type { FieldState } from "../../src/taskpane/session/field-state";
import type { Notice, PaneState } from "../../src/taskpane/session/pane-state";
import { blankDocument } from "../../src/cli/blank-document";
import type { Limits } from "../../src/word/waiting";
import { WordDocument } from "../../src/word/word-document";
import { smallModel } from "./small-model";
import { controlTexts, type OpenedWord, openInWord } from "./word";

export interface OpenedSession extends OpenedWord {
  readonly session: AgreementSession;
  readonly state: () => PaneState;
  readonly field: (id: string) => FieldState;
  /** What was announced, in order. */
  readonly notices: Notice[];
  /** Types in a field, as the form would say it: a text, "first|family", or items. */
  readonly type: (id: string, said: string | readonly string[]) => void;
  /** The same, then leaves it. */
  readonly write: (id: string, said: string | readonly string[]) => Promise<void>;
}

const sessions: AgreementSession[] = [];

afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

/** A session, not opened yet, over a file. */
export async function newSession(
  bytes: Uint8Array,
  {
    models = [smallModel],
    limits,
    ...options
  }: Partial<SimulatedWordOptions> & { models?: [AgreementModel, ...AgreementModel[]]; limits?: Limits } = {},
): Promise<OpenedSession> {
  const opened = await openInWord(bytes, options);
  const session = new AgreementSession(limits ? new WordDocument(opened.office, limits) : opened.document, models);
  sessions.push(session);
  const state = session.store.get;
  const notices: Notice[] = [];
  let last: Notice | undefined;
  session.store.subscribe(() => {
    const { notice } = state();
    if (notice && notice !== last) notices.push(notice);
    last = notice;
  });
  const field = (id: string): FieldState => {
    const found = state().fields.find(({ definition }) => definition.id === id);
    if (!found) throw new Error(`no field ${id}`);
    return found;
  };
  const type = (id: string, said: string | readonly string[]): void => session.change(id, draftFrom(field(id).draft, said));
  const write = (id: string, said: string | readonly string[]): Promise<void> => {
    type(id, said);
    return session.leave(id);
  };
  return { ...opened, session, state, field, notices, type, write };
}

/** The small model's blank document, its session opened and, unless said otherwise, begun. */
export async function openSession(options: Parameters<typeof newSession>[1] & { begun?: boolean } = {}): Promise<OpenedSession> {
  const opened = await newSession(await blankDocument(smallModel), options);
  await opened.session.open();
  if (options.begun !== false) await opened.session.begin();
  opened.notices.length = 0;
  return opened;
}

function draftFrom(draft: Draft, said: string | readonly string[]): Draft {
  if (typeof said !== "string") return { shape: "list", items: said };
  if (draft.shape !== "person") return { shape: "text", text: said };
  const [firstName = "", familyName = ""] = said.split("|");
  return { shape: "person", firstName, familyName };
}

/** Somebody types over what the nth control of a field holds, in Word. */
export function typeInControl({ word }: OpenedWord, field: string, text: string, nth = 0): void {
  const controls = word.document.body.contentControls.filter(({ tag }) => tag.startsWith(`trame:${field}|`));
  const control = controls[nth];
  if (!control) throw new Error(`no control ${nth} of ${field}`);
  replaceControlText(control, text);
}

/** Somebody replaces a text of the document, outside controls. */
export function typeInText({ word }: OpenedWord, found: string, text: string): void {
  const paragraph = word.document.body.paragraphs.find((one) => one.text.includes(found));
  if (!paragraph) throw new Error(`no text "${found}"`);
  const at = paragraph.text.indexOf(found);
  replaceText(paragraph, at, at + found.length, text);
}

/** What the controls of a field show. */
export function shown({ word }: OpenedWord, field: string): string[] {
  return controlTexts(word).flatMap(([tag, text]) => (tag.startsWith(`trame:${field}|`) ? [text] : []));
}

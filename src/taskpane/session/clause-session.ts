/**
 * Choosing engagements: each tick, move or text of the user's own is written at once; those that come while Word is at work
 * wait, and are written together.
 */

import { type SelectedClause, type ClauseSelection, lineKey } from "../../agreement/clauses/arrangement";
import { addOwnClause, moveLine, rewriteOwnClause, tickClause, untickLine } from "../../agreement/clauses/edit-selection";
import { ClausesError } from "../../agreement/clauses/clauses-error";
import { type LibraryClause, parseLibrary, printLibrary } from "../../agreement/clauses/library";
import { checkOwnClause } from "../../agreement/clauses/own-clause";
import type { BilingualText, ClauseList } from "../../agreement/model/agreement-model";
import { applyClauses } from "../../agreement/operations/engagements/apply-clauses";
import { showClause } from "../../agreement/operations/show-slot";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";
import { chosenIn } from "./clause-choice";
import type { ClauseAct, PaneState } from "./pane-state";
import type { Turn } from "./turn";

interface Act {
  readonly act: ClauseAct;
  readonly title: BilingualText;
}

export class ClauseSession {
  /** Keys of lines a person wrote or changed, that the user said may go. */
  #discard = new Set<string>();
  #lastAct: Act | undefined;

  constructor(private readonly session: AgreementSession) {}

  tick(list: ClauseList, id: string, title: BilingualText): Promise<void> {
    return this.#choose(list, (chosen) => tickClause(list, chosen, id), { act: "ticked", title });
  }

  /** @param anyway when its text is a person's: the user was asked. */
  untick(list: ClauseList, key: string, title: BilingualText, anyway: boolean): Promise<void> {
    if (anyway) this.#discard.add(key);
    return this.#choose(list, (chosen) => untickLine(list, chosen, key), { act: "unticked", title });
  }

  move(list: ClauseList, key: string, direction: "up" | "down", title: BilingualText): Promise<void> {
    return this.#choose(list, (chosen) => moveLine(list, chosen, key, direction), { act: `moved-${direction}`, title });
  }

  /** Gives a clause that was changed in Word the text of the model again. */
  restore(list: ClauseList, key: string, title: BilingualText): Promise<void> {
    this.#discard.add(key);
    return this.#choose(list, (chosen) => [...chosen], { act: "restored", title });
  }

  /**
   * Adds an engagement of the user's own at the end of a list.
   *
   * @throws ClausesError for a text that no engagement can be.
   */
  write(list: ClauseList, text: string): Promise<void> {
    const own = checkOwnClause(text, list.id);
    return this.#choose(list, (chosen) => addOwnClause(chosen, own), { act: "written", title: { fr: own, en: own } });
  }

  /**
   * Gives an engagement of the user's own another text.
   *
   * @throws ClausesError for a text that no engagement can be.
   */
  rewrite(list: ClauseList, key: string, text: string): Promise<void> {
    const own = checkOwnClause(text, list.id);
    if (lineKey({ kind: "own", text: own }) !== key) this.#discard.add(key);
    const act: Act = { act: "rewritten", title: { fr: own, en: own } };
    return this.#choose(list, (chosen) => rewriteOwnClause(chosen, key, own), act);
  }

  /** Has a list hold what another agreement does; what a person wrote here stays. */
  renew(list: ClauseList, chosen: readonly SelectedClause[]): Promise<void> {
    return this.#choose(list, () => [...chosen], { act: "renewed", title: list.label });
  }

  /** Takes away the bullets that wait for a text. */
  removeWaiting(list: ClauseList): Promise<void> {
    return this.#choose(list, (chosen) => [...chosen], { act: "waiting-removed", title: list.label });
  }

  /** Shows one that is chosen in Word. */
  show(list: ClauseList, key: string): Promise<void> {
    return this.session.perform("showing", async ({ document, model }) => {
      if (!(await showClause(document, model, list.id, key, breathing()))) this.session.announce({ code: "slot-not-shown" });
    });
  }

  /** Keeps an engagement of the user's own in the library. */
  keepInLibrary(list: ClauseList, text: string): void {
    const kept: LibraryClause = { id: lineKey({ kind: "own", text }), title: text.slice(0, 60), list: list.id, text };
    this.#addToLibrary([kept]);
  }

  removeFromLibrary(id: string): void {
    this.#set((state) => ({ ...state, library: state.library.filter((one) => one.id !== id) }));
  }

  /** Takes every engagement of an exported file, or none. @returns how many; the error that says which entry is wrong. */
  importLibrary(json: string): number | ClausesError {
    try {
      const clauses = parseLibrary(this.session.store.get().model, json);
      this.#addToLibrary(clauses);
      return clauses.length;
    } catch (error) {
      if (error instanceof ClausesError) return error;
      throw error;
    }
  }

  /** The library as a file. */
  exportLibrary(): string {
    return printLibrary(this.session.store.get().library);
  }

  #addToLibrary(clauses: readonly LibraryClause[]): void {
    const ids = new Set(clauses.map(({ id }) => id));
    this.#set((state) => ({ ...state, library: [...state.library.filter(({ id }) => !ids.has(id)), ...clauses] }));
  }

  #choose(list: ClauseList, change: (chosen: readonly SelectedClause[]) => SelectedClause[], act: Act): Promise<void> {
    this.#lastAct = act;
    this.#set((state) => ({ ...state, wanted: new Map([...state.wanted, [list.id, change(chosenIn(state, list.id))]]) }));
    return this.session.perform("arranging", (turn) => this.#apply(turn));
  }

  async #apply({ document, model, keep }: Turn): Promise<void> {
    const { wanted } = this.session.store.get();
    // Written already, together with what was asked before.
    if (wanted.size === 0) return;
    const [discard, act] = [this.#discard, this.#lastAct];
    this.#discard = new Set();
    try {
      const { findings, change } = await applyClauses(document, model, wanted, discard, breathing());
      await keep(change);
      // What the list itself shows of each engagement need not be said at each tick.
      const told = findings.filter(({ code }) => code !== "clause-to-validate" && code !== "clause-kept");
      if (told.length > 0) this.session.announce({ code: "findings", findings: told });
      else if (act) this.session.announce({ code: "arranged", ...act });
    } finally {
      // What was chosen in the meantime is still to be written; the rest is what the document shows, or could not be.
      this.#set((state) => ({ ...state, wanted: difference(state.wanted, wanted) }));
    }
  }

  #set(change: (state: PaneState) => PaneState): void {
    this.session.store.set(change);
  }
}

function difference(now: ClauseSelection, written: ClauseSelection): ClauseSelection {
  return new Map([...now].filter(([list, chosen]) => written.get(list) !== chosen));
}

/** The directory of partners, without a screen: nothing is kept or removed without being asked for, each change is said, and one click takes it back. */

import type { IdentityPart } from "../../agreement/model/agreement-model";
import type { Directory, DirectoryChange, PutChange } from "../../directory/directory";
import { printDirectory, type ReadDirectory, readDirectory, type ReadLine } from "../../directory/directory-table";
import type { Standing } from "../../directory/kept-list";
import { checkOrganisation, type Organisation, type OrganisationProblem, PARTS } from "../../directory/organisation";
import type { AgreementSession } from "./agreement-session";
import { keptPart, organisationInForm, writtenPart } from "./organisation-in-form";
import { createStore } from "./store";

/** A line of a table that was refused, or from which something was left out. */
export interface LineToReview {
  readonly line: ReadLine;
  /** Whether there was no room for it. */
  readonly isFull: boolean;
}

/** What became of the last thing that was asked. */
export type DirectoryNews =
  /** `parts`: those that are said otherwise than before. */
  | {
      readonly code: "kept";
      readonly name: string;
      readonly result: PutChange["result"];
      readonly parts: readonly IdentityPart[];
    }
  | { readonly code: "refused"; readonly problem: OrganisationProblem }
  | { readonly code: "removed"; readonly name: string }
  /** Another pane removed or changed it meanwhile. */
  | { readonly code: "gone"; readonly name: string }
  | { readonly code: "emptied"; readonly count: number }
  | {
      readonly code: "imported";
      readonly read: ReadDirectory;
      readonly results: readonly PutChange["result"][];
      readonly toReview: readonly LineToReview[];
    }
  | { readonly code: "file-not-read" }
  /** `left`: changes that another pane has changed since. */
  | { readonly code: "undone"; readonly left: number };

export interface DirectoryState {
  /** What is looked for. */
  readonly words: string;
  readonly shown: readonly Organisation[];
  readonly count: number;
  readonly unreadable: number;
  readonly standing: Standing;
  readonly chosen: Organisation | undefined;
  readonly news: DirectoryNews | undefined;
  /** Of the last change; empty where there is nothing to take back. */
  readonly changes: readonly DirectoryChange[];
}

const NOTHING = { words: "", shown: [], count: 0, unreadable: 0, chosen: undefined, news: undefined, changes: [] };

export class DirectorySession {
  readonly store = createStore<DirectoryState>({ ...NOTHING, standing: "lasting" });

  constructor(
    private readonly session: AgreementSession,
    private readonly directory: Directory,
  ) {
    this.look();
  }

  /** Reads what is kept again: another pane may have changed it. */
  look(): void {
    const { directory } = this;
    const { organisations, unreadable } = directory.read();
    const shown = directory.find(this.store.get().words, organisations);
    this.store.set((state) => ({
      ...state,
      shown,
      count: organisations.length,
      unreadable,
      standing: directory.standing,
      chosen: shown.find((one) => state.chosen && PARTS.every((part) => one[part] === state.chosen?.[part])),
    }));
  }

  find(words: string): void {
    this.store.set((state) => ({ ...state, words, news: undefined }));
    this.look();
  }

  choose(chosen: Organisation): void {
    this.store.set((state) => ({ ...state, chosen }));
  }

  /** Keeps what the form says of the other party; an organisation that is kept already is said more of. */
  keep(): void {
    const one = checkOrganisation({ name: "", ...organisationInForm(this.session.store.get()) });
    if (typeof one === "string") this.#tell({ code: "refused", problem: one });
    else {
      const [change] = this.directory.put(one);
      const { before, after = one, result } = change ?? { before: undefined, after: one, result: "unchanged" as const };
      const parts = PARTS.filter((part) => after[part] !== (before as Organisation | undefined)?.[part]);
      this.#tell({ code: "kept", name: one.name, result, parts }, change ? [change] : []);
    }
  }

  remove(one: Organisation): void {
    const changes = this.directory.remove(one);
    if (changes.length > 0) this.#tell({ code: "removed", name: one.name }, changes);
    else this.#tell({ code: "gone", name: one.name });
  }

  /** Removes everything, what cannot be read included. */
  empty(): void {
    const changes = this.directory.empty();
    this.#tell({ code: "emptied", count: changes.length }, changes);
  }

  undo(): void {
    this.#tell({ code: "undone", left: this.directory.takeBack(this.store.get().changes) }, []);
  }

  /** Adds the lines of a table that can be kept; the others are told. @param bytes read when it is asked for. */
  async import(bytes: () => Promise<Uint8Array>): Promise<void> {
    const { model } = this.session.store.get();
    const content = await bytes().catch(() => undefined);
    if (!content) {
      this.#tell({ code: "file-not-read" });
      return;
    }
    const read = readDirectory(content, (part, text) => keptPart(model, part, text));
    const lines = read.state === "read" ? read.lines : [];
    const changes = this.directory.put(...lines.flatMap(({ organisation: one }) => (typeof one === "string" ? [] : [one])));
    const results = changes.map(({ result }) => result);
    let place = 0;
    const toReview = lines
      .map((line) => ({ line, isFull: typeof line.organisation !== "string" && results[place++] === "full" }))
      .filter(({ line, isFull }) => isFull || typeof line.organisation === "string" || line.leftOut.length > 0);
    this.#tell({ code: "imported", read, results, toReview }, changes);
  }

  /** As a table. */
  export(): string {
    const { model } = this.session.store.get();
    return printDirectory(this.directory.all(), (part, text) => writtenPart(model, part, text));
  }

  /** @param changes where something was asked that changes what is kept. */
  #tell(news: DirectoryNews, changes?: readonly (DirectoryChange | PutChange)[]): void {
    const made = changes?.filter((change) => !("result" in change) || change.result === "added" || change.result === "updated");
    this.store.set((state) => ({ ...state, news, changes: made ?? state.changes }));
    this.look();
  }
}

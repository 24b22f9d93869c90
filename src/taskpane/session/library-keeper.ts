/** The user's own engagements kept on this computer, for the next agreement: put there and read back on a click. */

import { ClausesError } from "../../agreement/clauses/clauses-error";
import { type LibraryClause, parseLibrary, printLibrary } from "../../agreement/clauses/library";
import type { KeptList, Standing } from "../../directory/kept-list";
import type { AgreementSession } from "./agreement-session";
import type { ClauseSession } from "./clause-session";
import { createStore } from "./store";

export interface KeptLibraryState {
  readonly standing: Standing;
  /** How many are kept. */
  readonly count: number;
  /** Those that were just removed from there. */
  readonly removed: readonly unknown[];
}

export class LibraryKeeper {
  readonly store = createStore<KeptLibraryState>({ standing: "lasting", count: 0, removed: [] });

  /** @param kept the list of this kind of agreement. */
  constructor(
    private readonly session: AgreementSession,
    private readonly choices: ClauseSession,
    private readonly kept: KeptList,
  ) {
    this.look();
  }

  /** Reads what is kept again: another pane may have changed it. */
  look(): void {
    const count = this.kept.read().length;
    this.store.set((state) => ({ ...state, count, standing: this.kept.standing }));
  }

  /** Adds the library to what is kept, each in the place of the one with its id. @returns why it could not be. */
  keep(): ClausesError | undefined {
    const { model, library } = this.session.store.get();
    const ids = new Set<unknown>(library.map(({ id }) => id));
    const all = [...this.kept.read().filter((one) => !ids.has(idOf(one))), ...library];
    try {
      parseLibrary(model, fileOf(all));
    } catch (error) {
      if (error instanceof ClausesError) return error;
      throw error;
    }
    this.#write(all, []);
    return undefined;
  }

  /** Adds what is kept to the library. @returns how many; the error that says which entry cannot be used, and then none is. */
  take(): number | ClausesError {
    const taken = this.choices.importLibrary(fileOf(this.kept.read()));
    this.look();
    return taken;
  }

  remove(): void {
    this.#write([], this.kept.read());
  }

  putBack(): void {
    const { removed } = this.store.get();
    const ids = new Set(this.kept.read().map(idOf));
    this.#write([...this.kept.read(), ...removed.filter((one) => !ids.has(idOf(one)))], []);
  }

  #write(list: readonly unknown[], removed: readonly unknown[]): void {
    this.kept.write(list);
    this.store.set((state) => ({ ...state, removed }));
    this.look();
  }
}

function idOf(entry: unknown): unknown {
  return typeof entry === "object" && entry !== null && "id" in entry ? entry.id : entry;
}

/** As a file of a library, which is checked entry by entry when it is read. */
function fileOf(entries: readonly unknown[]): string {
  return printLibrary(entries as readonly LibraryClause[]);
}

/**
 * Whose decisions on the model's text are proposed: those imported here in this sitting; else those that are served beside the pane;
 * else those that the document came with, which are named as such.
 */

import type { AgreementModel } from "../../agreement/model/agreement-model";
import { type HouseDecisions, type HouseProblem, type HouseReading, readHouse } from "../../agreement/reading/house-decisions";
import type { ServedHouse } from "../../served/load-house";

export interface KnownHouse {
  readonly source: "imported" | "served" | "document";
  readonly decisions: HouseDecisions;
}

/** Why what is served, or was chosen, does not count as it should. */
export type HouseTrouble = HouseProblem | { readonly code: "not-fetched" } | { readonly code: "not-json" };

export class HouseSources {
  #served: HouseReading | undefined;
  #isImported = false;
  #troubles: readonly HouseTrouble[] = [];

  constructor(
    private readonly model: AgreementModel,
    private readonly models: readonly AgreementModel[],
  ) {}

  /** What the server gave. */
  serve(served: ServedHouse): void {
    if (served.state === "not-fetched") this.#troubles = [{ code: "not-fetched" }];
    if (served.state !== "served") return;
    this.#served = readHouse(served.value, this.model);
    // One file for all who open the pane: it may well be of another agreement.
    const isForeign = (one: HouseProblem): boolean =>
      one.code === "other-model" && this.models.some(({ id }) => id === one.model);
    this.#troubles = this.#served.problems.filter((one) => !isForeign(one));
  }

  /** Decisions were imported in this sitting; none: they were forgotten. */
  import(troubles: readonly HouseTrouble[] | undefined): void {
    this.#isImported = troubles !== undefined;
    this.#troubles = troubles ?? this.#served?.problems ?? [];
  }

  /** @param kept those that the document keeps. */
  known(kept: HouseDecisions | undefined): KnownHouse | undefined {
    if (kept && this.#isImported) return { source: "imported", decisions: kept };
    if (this.#served?.house) return { source: "served", decisions: this.#served.house };
    return kept && { source: "document", decisions: kept };
  }

  /** Those that are not the file's own word. */
  trusted(kept: HouseDecisions | undefined): HouseDecisions | undefined {
    const known = this.known(kept);
    return known?.source === "document" ? undefined : known?.decisions;
  }

  get troubles(): readonly HouseTrouble[] {
    return this.#troubles;
  }
}

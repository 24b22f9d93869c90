/** What the house decided once for all agreements, in the panel Vérifier: served, imported here, forgotten, handed on. */

import { parseJson } from "../../agreement/model/parse-json";
import { type HouseDecisions, printHouse, readHouse } from "../../agreement/reading/house-decisions";
import { updateMemory } from "../../agreement/reading/keep-memory";
import { draftHouse } from "../../agreement/review/draft-house";
import { setAsideByHouse } from "../../agreement/review/settlements";
import type { OperationFinding } from "../../agreement/reading/finding";
import type { ServedHouse } from "../../served/load-house";
import type { AgreementSession } from "./agreement-session";
import type { HouseSources } from "./known-house";
import type { LastReview } from "./last-review";
import type { Turn } from "./turn";

export class HouseFile {
  /** @param load fetches what is served. */
  constructor(
    private readonly session: AgreementSession,
    private readonly sources: HouseSources,
    private readonly last: LastReview,
    private readonly load: () => Promise<ServedHouse>,
  ) {}

  /** Asks the server for its own, which comes after what is shown already. */
  async serve(): Promise<void> {
    this.sources.serve(await this.load());
    this.last.showHouse();
    await this.#count();
  }

  /** What this document keeps of a file of decisions; nothing of one that cannot be read. */
  async import(json: string): Promise<void> {
    const raw = parseJson(json);
    const { house, problems } = readHouse(raw, this.session.store.get().model);
    const [problem] = problems;
    if (!house) {
      this.last.tell({ code: "house-refused", trouble: raw === undefined || !problem ? { code: "not-json" } : problem });
      return;
    }
    await this.last.act("import house", "writing", async (turn) => {
      const findings = await keep(turn, house);
      this.sources.import(problems);
      return { outcome: { code: "house-imported" }, findings };
    });
  }

  forget(): Promise<void> {
    return this.last.act("forget house", "writing", async (turn) => {
      const findings = await keep(turn, undefined);
      this.sources.import(undefined);
      return { outcome: { code: "house-forgotten" }, findings };
    });
  }

  /** The file to hand on: what the house decided, and what was decided in this document. */
  export(): string {
    const { model } = this.session.store.get();
    const { review, house } = this.last.store.get();
    const draft = draftHouse(model, review?.findings ?? [], house?.decisions, this.last.date);
    return `${JSON.stringify(printHouse(draft, model), undefined, 2)}\n`;
  }

  /** What was set aside as the house decided it, and came with the file, counts once the house says the same. */
  #count(): Promise<void> {
    return this.session.perform("verifying", async (turn) => {
      const { seen } = this.last;
      const house = this.sources.trusted(seen?.read.memory.house);
      if (!seen || !house || setAsideByHouse(seen.read, seen.review.findings, house).length === 0) return;
      const news = await this.last.show(turn, seen);
      if (news) this.session.announce(news);
    });
  }
}

/** @returns what there is to say when the host does not keep it. */
function keep({ document, model }: Turn, house: HouseDecisions | undefined): Promise<readonly OperationFinding[]> {
  return updateMemory(document, model, (memory) => ({ ...memory, house }));
}

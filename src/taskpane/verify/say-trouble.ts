import { sayHouseProblem } from "../../agreement/wording/review-wording";
import type { HouseTrouble } from "../session/known-house";
import type { VerifyWording } from "../wording/verify-wording";

/** Why a file of decisions does not count as it should. */
export function sayTrouble(trouble: HouseTrouble, { house, review }: VerifyWording): string {
  return trouble.code === "not-fetched" || trouble.code === "not-json"
    ? house.troubles[trouble.code]
    : sayHouseProblem(trouble, review);
}

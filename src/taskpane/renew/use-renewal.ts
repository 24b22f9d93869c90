import type { RenewalSession } from "../session/renewal-session";
import { sharedContext } from "../shared-context";
import type { RenewWording } from "../wording/renew-wording";

interface Renewal {
  readonly renewal: RenewalSession;
  readonly words: RenewWording;
}

/** What every part of the panel shares. */
export const [RenewalContext, useRenewal] = sharedContext<Renewal>();

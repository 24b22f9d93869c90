import { sharedContext } from "../shared-context";
import type { PartnerWording } from "../wording/partner-wording";

/** The words that every part of the panel shares. */
export const [PartnerContext, usePartnerWords] = sharedContext<PartnerWording>();

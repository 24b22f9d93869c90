import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { english as domainOf } from "../../../agreement/wording/english";
import type { Wording } from "../../../agreement/wording/wording";

/** The sentences of findings. */
export const words = (model: AgreementModel): Pick<Wording, "findings"> => ({ findings: domainOf(model).findings });

import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { french as domainOf } from "../../../agreement/wording/french";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import type { Wording } from "../../../agreement/wording/wording";

/** The sentences of findings. */
export const words = (model: AgreementModel): Pick<Wording, "findings"> =>
  withNoBreakSpaces({ findings: domainOf(model).findings });

import type { TextRange } from "../../docx/text-range";
import type { ApiHost } from "./api-class";
import { ApiError } from "./api-error";
import { stringArgument } from "./arguments";

/** Selects a range of the selection's own; its modes Start and End put the caret there. */
export function select(range: TextRange, mode: unknown, host: ApiHost): void {
  const where = stringArgument(mode, "Select");
  if (where !== "Select") throw new ApiError("NotImplemented", `the simulated Word does not select "${where}"`);
  host.select(range);
}

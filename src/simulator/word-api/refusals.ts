import { RefusedEdit } from "../../docx/edit-guard";
import { ApiError } from "./api-error";

/**
 * What Word says of an edit that it lets nobody make: a lock stops the add-in as it stops the user (#2759; that the code is
 * AccessDenied is assumed), and of what it cannot do it says no more than GeneralException (#1169, #3831; here assumed).
 */
export function asApiError(error: unknown): unknown {
  if (!(error instanceof RefusedEdit)) return error;
  return new ApiError(error.reason === "locked" ? "AccessDenied" : "GeneralException");
}

/** Codes of Word's own errors (`Word.ErrorCodes`, `OfficeExtension.ErrorCodes`), as an add-in receives them. */
export type ApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "ItemNotFound"
  | "NotAllowed"
  /** Not Word's: the simulated Word lacks a member. The message names it. */
  | "NotImplemented"
  | "SearchStringInvalidOrTooLong";

/** An action of a request fails: the batch stops there. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string = code,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

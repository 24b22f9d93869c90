/** The one place where what Word throws becomes a {@link HostError}. */

import { HostError, type HostErrorCode } from "../agreement/agreement-document";

/**
 * Word's own codes: `OfficeExtension.ErrorCodes`, `Word.ErrorCodes` and the numbers of the Common API
 * (https://learn.microsoft.com/office/dev/add-ins/reference/javascript-api-for-office-error-codes).
 * AccessDenied is what a lock gives (assumed).
 */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "locked",
  NotAllowed: "not-editable",
  ItemNotFound: "gone",
  InvalidObjectPath: "gone",
  ActivityLimitReached: "busy",
  HostIsBusy: "busy",
  Timeout: "busy",
  HostConnectionBroken: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  "5001": "busy", // internal error
  "5007": "busy", // timeout
  "5010": "unsupported",
  "7000": "not-editable", // permission denied
};

/** Members that change the document, as Word says where it failed: "Range.insertText". */
const WRITES =
  /\.(?:insert\w+|delete|clear|attachToList|detachFromList|level|styleBuiltIn|tag|title|appearance|cannotEdit|cannotDelete|color|highlightColor|bold|italic)$/u;

/** GeneralException says nothing; that of a write is what a document gives that is read-only, protected or viewed (#3831). */
function codeOf(hostCode: string, location: string): HostErrorCode {
  if (hostCode === "GeneralException") return WRITES.test(location) ? "not-editable" : "failed";
  return CODES[hostCode] ?? "failed";
}

/** What a host says that would have no time for the same a second time. */
export const HAS_NO_TIME: ReadonlySet<HostErrorCode> = new Set(["busy", "no-answer"]);

interface RichApiError {
  readonly name: string;
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** office.js may live in another window, where `instanceof` means nothing. */
function isRichApiError(error: unknown): error is RichApiError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" && "debugInfo" in error;
}

/** Word's error as ours; an error that is not Word's is a fault of this program and stays what it is. */
export function toHostError(error: unknown): unknown {
  if (!isRichApiError(error)) return error;
  const location = error.debugInfo?.errorLocation ?? "";
  return new HostError(codeOf(error.code, location), error.code, location, { cause: error });
}

/** A failed answer of the Common API as ours. */
export function fromCommonApi(error: Office.Error, location: string): HostError {
  return new HostError(CODES[String(error.code)] ?? "failed", `${error.code} ${error.name}`, location, { cause: error });
}

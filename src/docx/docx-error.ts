/** Why a file cannot be opened as a Word document. */
export type DocxErrorCode =
  /** No byte at all. */
  | "empty"
  /** Not a zip at all. */
  | "not-a-docx"
  /** Rich Text Format. */
  | "rich-text"
  /** A document of LibreOffice (ISO/IEC 26300). */
  | "open-document"
  /** What Word keeps beside a document while it is open: who opened it. */
  | "lock-file"
  /** The binary format of Word 97-2003. */
  | "old-format"
  | "password-protected"
  /** A zip that is cut, or whose parts do not have the checksum they should. */
  | "damaged"
  /** A zip without the parts of a Word document. */
  | "not-a-word-document"
  /** A part whose XML is not well formed. */
  | "damaged-xml"
  /** A document type declaration: never in a .docx, and the door of entity bombs. */
  | "doctype"
  /** More text than any agreement has, once unzipped or nested. */
  | "too-large";

export class DocxError extends Error {
  constructor(
    readonly code: DocxErrorCode,
    /** The part concerned, "" for the whole file. */
    readonly part = "",
    options?: ErrorOptions,
  ) {
    super(part ? `${code} (${part})` : code, options);
    this.name = "DocxError";
  }
}

/** The code for a file of this name: what Word keeps beside an open document begins with ~$ and is no document. */
export function codeForFile({ code }: DocxError, file: string): DocxErrorCode {
  const name = file.split(/[\\/]/).pop() ?? "";
  return code === "not-a-docx" && name.startsWith("~$") ? "lock-file" : code;
}

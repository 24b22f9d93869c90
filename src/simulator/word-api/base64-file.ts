import { DocxDocument } from "../../docx/docx-document";
import { DocxError } from "../../docx/docx-error";
import { ApiError } from "./api-error";

/** The bytes of a .docx in base64; a file that is none is an invalid argument. */
export function fileOf(base64: string): Uint8Array {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    new DocxDocument(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof DocxError || error instanceof DOMException) throw new ApiError("InvalidArgument");
    throw error;
  }
}

import { basename } from "node:path";
import type { DocxDocument } from "../docx/docx-document";
import { isTemplate, kindOfName } from "../docx/file-kinds";
import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import type { PrintedFinding } from "./print-findings";
import type { Language } from "./unusable-input";

/** What a file is no longer, under the name it is saved as. */
type Loss = "macros-left-out" | "template-made-document";

const SENTENCES: Readonly<Record<Language, Readonly<Record<Loss, (file: string, output: string) => string>>>> = {
  fr: {
    "macros-left-out": (file, output) =>
      `Les macros de ${file} ne sont pas dans ${output}, qui ne peut en avoir ; donnez à --output un nom en .docm pour les garder.`,
    "template-made-document": (file, output) => `${file} est un modèle de document, ${output} un document.`,
  },
  en: {
    "macros-left-out": (file, output) =>
      `The macros of ${file} are not in ${output}, which cannot have any; give --output a name in .docm to keep them.`,
    "template-made-document": (file, output) => `${file} is a document template, ${output} a document.`,
  },
};

/**
 * A document as the file of the name it is to have: one that says it is another kind would not be opened.
 *
 * @returns its bytes, and what there is to say of it, printed as findings are.
 */
export function saveAs(
  document: DocxDocument,
  file: string,
  output: string,
  language: Language,
): { readonly bytes: Uint8Array; readonly remarks: PrintedFinding[] } {
  const [before, after] = [document.fileKind, kindOfName(output)];
  const { hadMacros } = document.becomeFileKind(after);
  const say = (code: Loss) => (language === "fr" ? withNoBreakSpaces(SENTENCES.fr[code]) : SENTENCES.en[code]);
  const losses: Loss[] = [
    ...(hadMacros ? (["macros-left-out"] as const) : []),
    ...(isTemplate(before) && !isTemplate(after) ? (["template-made-document"] as const) : []),
  ];
  const remarks = losses.map((code) => {
    return { code, level: "note" as const, place: null, message: say(code)(basename(file), basename(output)) };
  });
  return { bytes: document.save(), remarks };
}

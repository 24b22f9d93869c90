/** The four files of Word's XML format: the content type of the main part says which one a file is, whatever its name. */

const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** ECMA-376 part 1, 11.3.10, for those without macros; [MS-OFFMACRO2] 2.1 for the others. */
const MAIN_TYPES = {
  docx: `${DOCUMENT}.document.main+xml`,
  dotx: `${DOCUMENT}.template.main+xml`,
  docm: "application/vnd.ms-word.document.macroEnabled.main+xml",
  dotm: "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
} as const;

/** As the extension of its name has it. */
export type FileKind = keyof typeof MAIN_TYPES;

export function mainTypeOf(kind: FileKind): string {
  return MAIN_TYPES[kind];
}

/** The kind of a file with a main part of this content type; a document, where it is none of the four. */
export function kindOfMainType(type: string): FileKind {
  return KINDS.find((kind) => MAIN_TYPES[kind].toLowerCase() === type.toLowerCase()) ?? "docx";
}

/** The kind of file that goes by this name; a document, where its extension is none of the four. */
export function kindOfName(name: string): FileKind {
  const extension = name.split(".").pop()?.toLowerCase();
  return KINDS.find((kind) => kind === extension) ?? "docx";
}

export function isTemplate(kind: FileKind): boolean {
  return kind === "dotx" || kind === "dotm";
}

export function mayHoldMacros(kind: FileKind): boolean {
  return kind === "docm" || kind === "dotm";
}

const KINDS = Object.keys(MAIN_TYPES) as FileKind[];

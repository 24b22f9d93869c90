/** What a kind of thing prints: text with its parts in braces, "volume {volume}, folio {folio}". */

import { cleanText, visibleText } from "./clean-text";
import type { FieldKind } from "./field-kind";
import { numbers } from "./numbers";
import { texts } from "./texts";
import { PART, type PartKind, type Parts, partsNamedIn } from "./variant-parts";

const made: Readonly<Record<PartKind, FieldKind>> = {
  line: texts.line.make({}),
  siret: numbers.siret.make({}),
  rna: numbers.rna.make({}),
};

function partKind(kind: PartKind): FieldKind {
  return made[kind];
}

/** The text with its parts; undefined where one of them was not given. */
export function printText(text: string, parts: Parts, kindOf: (part: string) => PartKind): string | undefined {
  if (!partsNamedIn(text).every((id) => parts[id] !== undefined)) return undefined;
  return text.replace(PART, (_, id: string) => partKind(kindOf(id)).print(parts[id] ?? "", { form: "plain" }) ?? "");
}

/** The parts of a text that may have been printed so, each read by its kind; undefined where it was not. */
export function partsIn(text: string, shown: string, kindOf: (part: string) => PartKind): Parts | undefined {
  const found = patternOf(text).exec(visibleText(shown).trim());
  if (!found) return undefined;
  const parts: Record<string, string> = {};
  for (const [at, id] of partsNamedIn(text).entries()) {
    const part = readPart(found[at + 1] ?? "", kindOf(id));
    if (part === undefined || (parts[id] ?? part) !== part) return undefined;
    parts[id] = part;
  }
  return parts;
}

function readPart(shown: string, kind: PartKind): string | undefined {
  if (kind !== "line") return partKind(kind).candidates([{ form: "plain", text: shown }])[0] as string | undefined;
  const cleaned = cleanText(shown, { limit: 300, lines: "one" });
  return cleaned.ok ? cleaned.value : undefined;
}

const patterns = new Map<string, RegExp>();

/** Spaces, apostrophes and hyphens as a person may type them. */
function patternOf(text: string): RegExp {
  const known = patterns.get(text);
  if (known) return known;
  const literals = text.split(/\{[a-z]+\}/u).map((literal) =>
    literal
      .replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`)
      .replace(/[\s\u00a0]+/gu, String.raw`[\s\u00a0\u202f]+`)
      .replace(/['’]/gu, "['’]")
      .replace(/-/gu, "[-\u2011]"),
  );
  const pattern = new RegExp(`^${literals.join("(.+?)")}$`, "su");
  patterns.set(text, pattern);
  return pattern;
}

/**
 * Documents that follow no model, written by hand as text in `agreement/analysis/corpus`: a line a paragraph, `- ` for a bullet, `| … | … |`
 * for a row of a table, and each place to fill in as `⟦field:what stands there⟧`. Places of one field have the same name; what is
 * not marked is none, however much it looks like one.
 */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentContent, DocumentParagraph } from "../../src/agreement/agreement-document";
import { docx, p, r, table } from "./docx";

export interface MarkedPlace {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly field: string;
}

export interface MarkedDocument {
  /** "bail-meuble.fr" */
  readonly name: string;
  readonly content: DocumentContent;
  readonly places: readonly MarkedPlace[];
  /** Whether it is one of the fifth that no rule was made on. */
  readonly isKeptApart: boolean;
  /** The same as a Word file. */
  readonly file: () => Uint8Array;
}

const FOLDER = join(__dirname, "../agreement/analysis/corpus");

export function documentsOfAnyKind(): MarkedDocument[] {
  const names = readdirSync(FOLDER).sort();
  return names.map((name) => readMarked(name.replace(/\.txt$/u, ""), readFileSync(join(FOLDER, name), "utf8")));
}

interface Block {
  readonly isRow: boolean;
  readonly listLevel: number | null;
  readonly texts: readonly string[];
}

function readMarked(name: string, text: string): MarkedDocument {
  const blocks = text.trimEnd().split("\n").map(blockOf);
  const places: MarkedPlace[] = [];
  const paragraphs: DocumentParagraph[] = [];
  for (const { isRow, listLevel, texts } of blocks) {
    for (const marked of texts) {
      places.push(...placesIn(marked, paragraphs.length));
      paragraphs.push({ text: unmarked(marked), listLevel, inTable: isRow });
    }
  }
  return {
    name,
    content: { paragraphs, controls: [] },
    places,
    isKeptApart: (createHash("sha256").update(name).digest()[0] ?? 0) % 5 === 0,
    file: () => docx(blocks.map(xmlOf).join("")),
  };
}

function blockOf(line: string): Block {
  if (!line.startsWith("|")) {
    return { isRow: false, listLevel: line.startsWith("- ") ? 0 : null, texts: [line.replace(/^- /u, "")] };
  }
  const cells = line.replace(/^\||\|\s*$/gu, "").split("|");
  return { isRow: true, listLevel: null, texts: cells.map((cell) => cell.trim()) };
}

function xmlOf({ isRow, listLevel, texts }: Block): string {
  if (isRow) return table(...texts.map((text) => p(runOf(text))));
  return texts.map((text) => p(runOf(text), listLevel ?? undefined)).join("");
}

/** A run, as what begins with "<" would be taken for XML. */
function runOf(marked: string): string {
  return marked === "" ? "" : r(unmarked(marked));
}

const MARK = /⟦([a-z0-9-]+):([^⟧]*)⟧/gu;

function unmarked(text: string): string {
  return text.replace(MARK, "$2");
}

function placesIn(marked: string, paragraph: number): MarkedPlace[] {
  let taken = 0;
  return Array.from(marked.matchAll(MARK), ({ 0: whole, 1: field = "", 2: shown = "", index }) => {
    const start = index - taken;
    taken += whole.length - shown.length;
    return { paragraph, start, end: start + shown.length, field };
  });
}

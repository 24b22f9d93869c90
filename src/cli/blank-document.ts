/**
 * The blank Word file of a model: A4, its title and language told, headings by style and outline level, real bullets through
 * numbering, real tables, page numbers in the footer. Placeholders are highlighted, so that a blank agreement shows what it waits for.
 */

import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  HeightRule,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { unzipSync, zipSync } from "fflate";
import type { AgreementModel, ModelParagraph, ParagraphStyle, TextPiece } from "../agreement/model/agreement-model";
import { withFixedWords } from "../agreement/model/with-agreeing";

const FONT = "Calibri";
/** Half-points. */
const SIZE = 22;
const BULLETS = "bullets";
const BULLET_SIGNS = ["•", "o", "▪"];
/** Twips: how far each level of bullets stands from the margin. */
const INDENT = 360;
/** Twips: what a signature and its "lu et approuvé" take. */
const SIGNING_HEIGHT = convertMillimetersToTwip(30);
/** The first date a zip can say: the same model gives the same bytes. */
const MTIME = new Date(1980, 0, 1);

/** @returns the bytes of a .docx; the same model always gives the same. */
export async function blankDocument(model: AgreementModel): Promise<Uint8Array> {
  const writer = new ParagraphWriter(model);
  const document = new Document({
    title: model.name.fr,
    creator: "Trame",
    lastModifiedBy: "Trame",
    description: model.id,
    styles: styles(model.language),
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: BULLET_SIGNS.map((text, level) => ({
            level,
            format: LevelFormat.BULLET,
            text,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
          })),
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: 1417, right: 1417, bottom: 1134, left: 1417 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: model.blocks.map((block) => (typeof block === "number" ? writer.write(block) : writer.writeTable(block.rows))),
      },
    ],
  });
  return finished(await Packer.pack(document, "uint8array"), model.language);
}

class ParagraphWriter {
  #bookmarks = 0;

  constructor(private readonly model: AgreementModel) {}

  write(index: number): Paragraph {
    const paragraph = this.model.paragraphs[index];
    if (!paragraph) throw new RangeError(`no paragraph ${index}`);
    return new Paragraph({
      ...layout(paragraph),
      ...(!isHeading(paragraph) && this.#isUnderHeading(index) && { keepNext: true }),
      children: [
        ...this.#bookmark(paragraph),
        ...withFixedWords(paragraph).pieces.flatMap((piece) => runs(piece, paragraph.style)),
      ],
    });
  }

  writeTable(rows: readonly (readonly (readonly number[])[])[]): Table {
    const columns = rows[0]?.length ?? 1;
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: Array.from({ length: columns }, () => Math.floor(9072 / columns)),
      rows: rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            // What is said of the rows below it, for whoever hears the table.
            tableHeader: index === 0 && rows.length > 1,
            ...(this.#isSigned(row) && { height: { value: SIGNING_HEIGHT, rule: HeightRule.ATLEAST } }),
            children: row.map((cell) => new TableCell({ children: cell.map((paragraph) => this.write(paragraph)) })),
          }),
      ),
    });
  }

  /** Whether each of its cells asks for a signature. */
  #isSigned(row: readonly (readonly number[])[]): boolean {
    return row.every(([first]) => first !== undefined && /^signature\b/i.test(this.model.paragraphs[first]?.text ?? ""));
  }

  /** Whether a heading would stand alone at the foot of a page, the blank lines under it aside. */
  #isUnderHeading(index: number): boolean {
    const paragraph = this.model.paragraphs[index];
    if (!paragraph) return false;
    return isHeading(paragraph) || (paragraph.text === "" && this.#isUnderHeading(index - 1));
  }

  /** A hidden bookmark at the start, as Word leaves them behind. */
  #bookmark({ bookmark }: ModelParagraph): ParagraphChild[] {
    if (bookmark === undefined) return [];
    const id = (this.#bookmarks += 1);
    // The library numbers its own Bookmark through the whole process, so that a file would not be the same twice; its
    // types list the pair only, its paragraphs take the two halves.
    return [new BookmarkStart(bookmark, id), new BookmarkEnd(id)] as unknown as ParagraphChild[];
  }
}

function isHeading({ style }: ModelParagraph): boolean {
  return style === "title" || style === "heading1" || style === "heading2";
}

function layout({ style, listLevel }: ModelParagraph): object {
  const bullet = listLevel === null ? {} : { numbering: { reference: BULLETS, level: listLevel } };
  switch (style) {
    case "title":
      return { heading: HeadingLevel.TITLE, ...bullet };
    case "heading1":
      return { heading: HeadingLevel.HEADING_1, ...bullet };
    case "heading2":
      return { heading: HeadingLevel.HEADING_2, ...bullet };
    default:
      return bullet;
  }
}

function runs(piece: TextPiece, style: ParagraphStyle): TextRun[] {
  const look: IRunOptions = style === "strong" ? { bold: true } : {};
  if (piece.kind !== "slot") return piece.text === "" ? [] : [textRun(piece.text, look)];
  const { lead } = piece.slot;
  const placeholder = textRun(piece.text.slice(lead.length), { ...look, highlight: "yellow" });
  return lead === "" ? [placeholder] : [textRun(lead, look), placeholder];
}

function textRun(text: string, look: IRunOptions): TextRun {
  const children = text.split(/(\t)/).filter(Boolean);
  return new TextRun({ ...look, children: children.map((part) => (part === "\t" ? new Tab() : part)) });
}

function styles(language: string) {
  const heading = (size: number, before: number, outlineLevel: number) => ({
    run: { font: FONT, size, bold: true, color: "1F3864" },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel },
  });
  return {
    default: {
      document: { run: { font: FONT, size: SIZE, language: { value: language } }, paragraph: { spacing: { after: 60 } } },
      title: {
        run: { font: FONT, size: 32, bold: true, color: "1F3864" },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      },
      heading1: heading(26, 240, 0),
      heading2: heading(24, 180, 1),
    },
  };
}

/** The library writes the time of day into the file and its properties, and no language into these. */
function finished(bytes: Uint8Array, language: string): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, data]): [string, [Uint8Array, { mtime: Date }]] => {
    if (name !== "docProps/core.xml") return [name, [data, { mtime: MTIME }]];
    const core = new TextDecoder()
      .decode(data)
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2026-01-01T00:00:00Z")
      .replace("</dc:title>", `$&<dc:language>${language}</dc:language>`);
    return [name, [new TextEncoder().encode(core), { mtime: MTIME }]];
  });
  return zipSync(Object.fromEntries(entries));
}

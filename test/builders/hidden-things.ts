/**
 * Markup that makes a text be read otherwise than it is written, and its twins that change nothing, put into a filled agreement: on a
 * sentence, in a cell, on an answer, in a header.
 */

import { docx, p, partOf, r, withPart } from "./docx";
import { repacked } from "./packages";
import { strToU8 } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const R = `xmlns:r="${OFFICE}"`;

export const PLACES = ["body", "cell", "slot", "header"] as const;
export type HidingPlace = (typeof PLACES)[number];

/** A paragraph as XML, changed; and the rest of the file. */
export interface Hiding {
  readonly what: string;
  /** The properties it gives each run. */
  readonly run?: string;
  /** Those it gives the paragraph. */
  readonly paragraph?: string;
  /** What its runs become, all of them together. */
  readonly runs?: (runs: string) => string;
  readonly text?: (text: string) => string;
  readonly cell?: string;
  readonly row?: string;
  /** Added to a part: before the end of its root. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly theme?: (xml: string) => string;
  readonly only?: readonly HidingPlace[];
}

const style = (type: "character" | "paragraph", id: string, properties: string, basedOn = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}${properties}</w:style>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const list = (format: string, text: string): string =>
  `<w:abstractNum w:abstractNumId="90"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="90"><w:abstractNumId w:val="90"/></w:num>`;
const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="90"/></w:numPr>';
const anchor = (behind: string, wrap: string): string =>
  `<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" behindDoc="${behind}"><wp:${wrap}/></wp:anchor></w:drawing></w:r>`;
const vml = (look: string): string =>
  `<w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" style="position:absolute;${look}" fillcolor="white"/></w:pict></w:r>`;

/** The Cyrillic letter that looks like it. */
const alike = (letter: string): string => (letter === "a" ? "\u0430" : "\u0435");

/** What must block. */
export const DISTORTING: readonly Hiding[] = [
  { what: "struck through", run: "<w:strike/>" },
  { what: "struck through twice", run: "<w:dstrike/>" },
  {
    what: "struck by a character style",
    run: '<w:rStyle w:val="S1"/>',
    styles: style("character", "S1", "<w:rPr><w:strike/></w:rPr>"),
  },
  {
    what: "struck by a paragraph style",
    paragraph: '<w:pStyle w:val="S2"/>',
    styles: style("paragraph", "S2", "<w:rPr><w:dstrike/></w:rPr>"),
  },
  { what: "hidden", run: "<w:vanish/>" },
  { what: "hidden for good", run: "<w:specVanish/>" },
  {
    what: "hidden by a character style",
    run: '<w:rStyle w:val="H1"/>',
    styles: style("character", "H1", "<w:rPr><w:vanish/></w:rPr>"),
  },
  {
    what: "hidden by a paragraph style",
    paragraph: '<w:pStyle w:val="H2"/>',
    styles: style("paragraph", "H2", "<w:rPr><w:vanish/></w:rPr>"),
  },
  {
    what: "hidden by a style that one is based on",
    run: '<w:rStyle w:val="H4"/>',
    styles: style("character", "H3", "<w:rPr><w:vanish/></w:rPr>") + style("character", "H4", "<w:rPr><w:i/></w:rPr>", "H3"),
  },
  { what: "hidden row", row: "<w:hidden/>", only: ["cell"] },
  { what: "row of 1 pt", row: '<w:trHeight w:val="20" w:hRule="exact"/>', only: ["cell"] },
  { what: "white", run: '<w:color w:val="FFFFFF"/>' },
  { what: "nearly white", run: '<w:color w:val="F2F2F2"/>' },
  { what: "white of the theme", run: '<w:color w:val="000000" w:themeColor="background1"/>' },
  { what: "nearly white of the theme", run: '<w:color w:val="000000" w:themeColor="text1" w:themeTint="0D"/>' },
  {
    what: "white by a style",
    run: '<w:rStyle w:val="W1"/>',
    styles: style("character", "W1", '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'),
  },
  {
    what: "white in a theme that says so",
    run: '<w:color w:themeColor="accent1"/>',
    theme: (xml) => xml.replace(/(<a:accent1>).*?(<\/a:accent1>)/su, '$1<a:srgbClr val="FFFFFE"/>$2'),
  },
  { what: "black on black", run: '<w:color w:val="000000"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>' },
  { what: "yellow on yellow", run: '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>' },
  {
    what: "of the colour of its paragraph",
    run: '<w:color w:val="1F3864"/>',
    paragraph: '<w:shd w:val="clear" w:fill="1F3864"/>',
  },
  {
    what: "of the colour of its cell",
    run: '<w:color w:val="1F3864"/>',
    cell: '<w:shd w:val="clear" w:fill="1F3864"/>',
    only: ["cell"],
  },
  {
    what: "white letters of Word 2010",
    run: `<w14:textFill ${W14}><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>`,
  },
  { what: "letters that nothing fills", run: `<w14:textFill ${W14}><w14:noFill/></w14:textFill>` },
  { what: "1 pt", run: '<w:sz w:val="2"/>' },
  {
    what: "1 pt by a style",
    paragraph: '<w:pStyle w:val="T1"/>',
    styles: style("paragraph", "T1", '<w:rPr><w:sz w:val="2"/></w:rPr>'),
  },
  { what: "1 % wide", run: '<w:w w:val="1"/>' },
  { what: "letters on one another", run: '<w:spacing w:val="-120"/>' },
  { what: "made to fit 1 mm", run: '<w:fitText w:val="57"/>' },
  { what: "a line of 1 pt", paragraph: '<w:spacing w:line="20" w:lineRule="exact"/>' },
  { what: "indented off the page", paragraph: '<w:ind w:left="14000"/>' },
  { what: "before the page", paragraph: '<w:ind w:left="-9000"/>' },
  { what: "a frame off the page", paragraph: '<w:framePr w:w="3000" w:hAnchor="page" w:vAnchor="page" w:x="20000" w:y="500"/>' },
  { what: "Wingdings", run: '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>' },
  {
    what: "Symbol by a style",
    run: '<w:rStyle w:val="Y1"/>',
    styles: style("character", "Y1", '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'),
  },
  { what: "turned round by an element", runs: (runs) => `<w:bdo w:val="rtl">${runs}</w:bdo>` },
  { what: "turned round by a direction", runs: (runs) => `<w:dir w:val="rtl">${runs}</w:dir>` },
  { what: "turned round by a sign", text: (text) => `\u202e${text}\u202c` },
  { what: "turned round without an end", text: (text) => `\u2067${text}` },
  { what: "a look-alike letter", text: (text) => text.replace(/[ae]/u, alike), only: ["body", "cell", "header"] },
  { what: "a bullet of words", paragraph: inList, numbering: list("bullet", "Ne pas :") },
  { what: "a number with words", paragraph: inList, numbering: list("decimal", "Sauf exception %1 :") },
];

/** What must be told, one way or another. */
export const DOUBTFUL: readonly Hiding[] = [
  { what: "a look-alike letter in an answer", text: (text) => text.replace(/[ae]/u, alike), only: ["slot"] },
  { what: "a zero-width space", text: (text) => `${text.slice(0, 3)}\u200b${text.slice(3)}` },
  { what: "a byte order mark", text: (text) => `${text.slice(0, 3)}\ufeff${text.slice(3)}` },
  { what: "a direction mark", text: (text) => `${text.slice(0, 3)}\u200e${text.slice(3)}` },
  { what: "an isolate", text: (text) => `\u2066${text}\u2069` },
  { what: "marked as right to left", run: "<w:rtl/>" },
  { what: "a formula", runs: (runs) => field(" = 24 ", runs) },
  { what: "a quotation", runs: (runs) => `<w:fldSimple w:instr=" QUOTE autre ">${runs}</w:fldSimple>` },
  { what: "today's date", runs: (runs) => field(' DATE \\@ "d MMMM yyyy" ', runs) },
  { what: "a property of the file", runs: (runs) => field(" DOCPROPERTY Title ", runs) },
  { what: "a condition", runs: (runs) => field(' IF 1 = 1 "a" "b" ', runs) },
  {
    what: "a link to another address",
    runs: (runs) => `${runs}<w:hyperlink ${R} r:id="other">${r("www.france-terre-asile.org")}</w:hyperlink>`,
    links: { other: "https://exemple.invalid/" },
  },
  {
    what: "a link by a field",
    runs: (runs) => runs + field(' HYPERLINK "https://exemple.invalid" ', r("www.france-terre-asile.org")),
  },
  { what: "a picture over the text", runs: (runs) => runs + anchor("0", "wrapNone") },
  { what: "a white shape over the text", runs: (runs) => runs + vml("z-index:5") },
  { what: "a symbol", runs: (runs) => `${runs}<w:r><w:sym w:font="Symbol" w:char="F0B9"/></w:r>` },
  {
    what: "an equation",
    runs: (runs) =>
      `${runs}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>`,
  },
  { what: "a number before it", paragraph: inList, numbering: list("decimal", "%1."), only: ["body", "header"] },
];

/** What changes nothing: not a word. On an answer, shadings and character styles are told as looks that were left. */
export const HARMLESS: readonly Hiding[] = [
  {
    what: "white on black",
    run: '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>',
    only: ["body", "cell"],
  },
  {
    what: "white on a dark cell",
    run: '<w:color w:val="FFFFFF"/>',
    cell: '<w:shd w:val="clear" w:fill="1F3864"/>',
    only: ["cell"],
  },
  {
    what: "white on a dark paragraph",
    run: '<w:color w:themeColor="background1"/>',
    paragraph: '<w:shd w:val="clear" w:themeFill="text1" w:fill="000000"/>',
  },
  { what: "automatic on black", paragraph: '<w:shd w:val="clear" w:fill="000000"/>' },
  { what: "grey", run: '<w:color w:val="808080"/>' },
  { what: "red", run: '<w:color w:val="FF0000"/>' },
  { what: "highlighted", run: '<w:highlight w:val="yellow"/>' },
  { what: "small capitals of 11 pt", run: '<w:smallCaps/><w:sz w:val="22"/>' },
  { what: "6 pt", run: '<w:sz w:val="12"/>' },
  { what: "not struck", run: '<w:strike w:val="0"/><w:vanish w:val="false"/>' },
  {
    what: "struck by two styles, which is not at all",
    run: '<w:rStyle w:val="N1"/>',
    paragraph: '<w:pStyle w:val="N2"/>',
    styles: style("character", "N1", "<w:rPr><w:strike/></w:rPr>") + style("paragraph", "N2", "<w:rPr><w:strike/></w:rPr>"),
    only: ["body", "cell"],
  },
  {
    what: "struck before a tracked change of style",
    run: '<w:rStyle w:val="N3"/>',
    styles: style(
      "character",
      "N3",
      '<w:rPr><w:i/><w:rPrChange w:id="1" w:author="A"><w:rPr><w:strike/></w:rPr></w:rPrChange></w:rPr>',
    ),
    only: ["body", "cell"],
  },
  { what: "closer by half a point", run: '<w:spacing w:val="-10"/><w:w w:val="90"/>' },
  { what: "a line of 14 pt", paragraph: '<w:spacing w:line="280" w:lineRule="exact"/>' },
  { what: "indented by 8 cm", paragraph: '<w:ind w:left="4536"/>' },
  { what: "hanging", paragraph: '<w:ind w:left="284" w:hanging="568"/>' },
  { what: "a frame on the page", paragraph: '<w:framePr w:w="3000" w:hAnchor="page" w:vAnchor="page" w:x="1500" w:y="1500"/>' },
  { what: "a row of 3 cm", row: '<w:trHeight w:val="1701" w:hRule="exact"/>', only: ["cell"] },
  { what: "from left to right", runs: (runs) => `<w:bdo w:val="ltr">${runs}</w:bdo>` },
  { what: "a bullet", paragraph: inList, numbering: list("bullet", "•"), only: ["body"] },
  { what: "a bullet of Wingdings", paragraph: inList, numbering: list("bullet", "ü"), only: ["body"] },
  { what: "a picture beside the text", runs: (runs) => runs + anchor("0", "wrapSquare") },
  { what: "a picture behind the text", runs: (runs) => runs + anchor("1", "wrapNone") },
  { what: "a watermark's shape", runs: (runs) => runs + vml("z-index:-251") },
];

/** Links that show their own address. @returns runs, with the text of the place for the link. */
export const OWN_LINK = {
  address: "https://www.france-terre-asile.org/",
  shown: "www.france-terre-asile.org",
};

const TARGETS: Readonly<Record<Exclude<HidingPlace, "header">, string>> = {
  body: "Est réfugiée",
  cell: "Vincent Beaugrand",
  slot: "32 rue des Bourdonnais",
};

/** Inside of a control. */
const CONTENT = /(<w:sdt>(?:(?!<w:sdt>).)*?partner\.address.*?<w:sdtContent>)(.*?)(<\/w:sdtContent>)/su;

/** The agreement with a thing hidden in a place. */
export function hide(bytes: Uint8Array, place: HidingPlace, hiding: Hiding): Uint8Array {
  let file = withHeader(bytes, place === "header" ? dressed(p(r("Sans préavis")), hiding) : undefined);
  if (place !== "header") {
    file = withPart(file, "word/document.xml", (xml) => {
      const at = xml.indexOf(TARGETS[place]);
      if (at < 0) throw new RangeError(`no "${TARGETS[place]}"`);
      const start = Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
      const end = xml.indexOf("</w:p>", at) + "</w:p>".length;
      const paragraph = dressed(xml.slice(start, end), hiding, place === "slot");
      const before = inCell(xml.slice(0, start), hiding);
      return before + paragraph + xml.slice(end);
    });
  }
  file = withPart(file, "word/styles.xml", (xml) => xml.replace("</w:styles>", `${hiding.styles ?? ""}</w:styles>`));
  file = withPart(file, "word/numbering.xml", (xml) => xml.replace("</w:numbering>", `${hiding.numbering ?? ""}</w:numbering>`));
  const theme = hiding.theme;
  if (theme) file = withPart(file, "word/theme/theme1.xml", theme);
  const relationships = place === "header" ? "word/_rels/hidden.xml.rels" : "word/_rels/document.xml.rels";
  return withPart(file, relationships, (xml) => withLinks(xml, hiding.links ?? {}));
}

function withLinks(xml: string, links: Readonly<Record<string, string>>): string {
  const related = xml || '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const added = Object.entries(links).map(
    ([id, target]) => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return related.replace("</Relationships>", `${added.join("")}</Relationships>`);
}

function withHeader(bytes: Uint8Array, content: string | undefined): Uint8Array {
  if (content === undefined) return bytes;
  const reference = '<w:headerReference w:type="default" r:id="hidden"/>';
  const named = withPart(bytes, "word/document.xml", (xml) =>
    xml.replace(/(<w:sectPr[^>]*>)(?!.*<w:sectPr)/su, `$1${reference}`),
  );
  const led = withPart(named, "word/_rels/document.xml.rels", (xml) =>
    xml.replace("</Relationships>", `<Relationship Id="hidden" Type="${OFFICE}/header" Target="hidden.xml"/></Relationships>`),
  );
  const head = /<w:document[^>]*>/u.exec(partOf(docx(""), "word/document.xml"))?.[0].replace("w:document", "w:hdr") ?? "";
  return repacked(led, (parts) => ({ ...parts, "word/hidden.xml": strToU8(`${head}${content}</w:hdr>`) }));
}

/** A paragraph, its runs and texts as a thing hides them; those of its control alone where it is on an answer. */
function dressed(xml: string, hiding: Hiding, isSlot = false): string {
  const [, open = "", properties = "", content = ""] = /^(<w:p[^>]*>)(?:<w:pPr>(.*?)<\/w:pPr>)?(.*)<\/w:p>$/su.exec(xml) ?? [];
  const change = (runs: string): string => (hiding.runs ?? same)(withLook(withText(runs, hiding.text), hiding.run ?? ""));
  const changed = isSlot
    ? content.replace(CONTENT, (_, before: string, inside: string, after: string) => before + change(inside) + after)
    : change(content);
  const style = /^<w:pStyle[^>]*>/u.exec(hiding.paragraph ?? "") ? properties.replace(/<w:pStyle[^>]*>/u, "") : properties;
  return `${open}<w:pPr>${hiding.paragraph ?? ""}${style}</w:pPr>${changed}</w:p>`;
}

const same = (runs: string): string => runs;

function withLook(runs: string, look: string): string {
  if (look === "") return runs;
  const bare = runs.replaceAll("<w:rPr/>", "");
  return bare.replace(
    /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gsu,
    (_, own: string | undefined) => `<w:r><w:rPr>${own ?? ""}${look}</w:rPr>`,
  );
}

/** The first text of some letters, changed. */
function withText(runs: string, change: Hiding["text"]): string {
  if (!change) return runs;
  return runs.replace(
    /(<w:t[^>]*>)([^<]{4,})(<\/w:t>)/u,
    (_, open: string, text: string, close: string) => open + change(text) + close,
  );
}

function inCell(before: string, { cell, row }: Hiding): string {
  const put = (xml: string, name: string, properties: string): string => {
    const outer = name === "w:tcPr" ? "<w:tc>" : "<w:tr>";
    const at = xml.lastIndexOf(outer) + outer.length;
    const rest = xml.slice(at);
    const own = new RegExp(`^<${name}(?:/>|>(.*?)</${name}>)`, "su").exec(rest);
    return `${xml.slice(0, at)}<${name}>${own?.[1] ?? ""}${properties}</${name}>${rest.slice(own?.[0].length ?? 0)}`;
  };
  const inside = cell ? put(before, "w:tcPr", cell) : before;
  return row ? put(inside, "w:trPr", row) : inside;
}

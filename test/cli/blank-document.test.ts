/** What assistive technology, and whoever signs on paper, gets from the blank Word file: its structure, beside its text. */

import { partOf } from "../builders/docx";
import { blankAgreement, ftda } from "../builders/models";
import { validationErrors } from "../builders/validate";

const styles = partOf(blankAgreement, "word/styles.xml");
const body = partOf(blankAgreement, "word/document.xml");
const core = partOf(blankAgreement, "docProps/core.xml");

const styleOf = (id: string): string => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(styles)?.[0] ?? "";
const rows = [...body.matchAll(/<w:tr>(.*?)<\/w:tr>/g)].map(([row]) => row);
const paragraphs = [...body.matchAll(/<w:p>.*?<\/w:p>/g)].map(([paragraph]) => paragraph);

it("is valid", async () => {
  expect(await validationErrors(blankAgreement)).toEqual([]);
});

it.each([
  ["Heading1", "0"],
  ["Heading2", "1"],
])("%s stands in the outline, on level %s", (id, level) => {
  expect(styleOf(id)).toContain(`<w:outlineLvl w:val="${level}"/>`);
});

it.each(["Title", "Heading1", "Heading2"])("%s stays with what follows, blank lines between them too", (id) => {
  expect(styleOf(id)).toContain("<w:keepNext/>");
  const headings = paragraphs.flatMap((paragraph, index) => (paragraph.includes(`<w:pStyle w:val="${id}"/>`) ? [index] : []));
  expect(headings).not.toEqual([]);
  for (const heading of headings) {
    const under = paragraphs.slice(heading + 1);
    const blank = under.slice(
      0,
      under.findIndex((paragraph) => paragraph.includes("<w:t")),
    );
    expect(blank.filter((paragraph) => !paragraph.includes("<w:keepNext/>") && !paragraph.includes("<w:pStyle"))).toEqual([]);
  }
});

it("tells its title and its language", () => {
  expect(core).toContain(`<dc:title>${ftda.name.fr}</dc:title>`);
  expect(core).toContain("<dc:language>fr-FR</dc:language>");
  expect(/<w:docDefaults>.*?<\/w:docDefaults>/.exec(styles)?.[0]).toContain('<w:lang w:val="fr-FR"/>');
});

it("says in a header row who signs, and leaves three centimetres for it", () => {
  expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual([true, false]);
  const heights = rows.map((row) => /<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/.exec(row)?.[1]);
  // 3 cm in twips, 1,440 of them an inch of 2.54 cm.
  expect(heights).toEqual([undefined, String(Math.floor((3 / 2.54) * 1440))]);
  expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
});

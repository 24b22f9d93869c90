/** The signature block in the shapes people give it. The model has 2×2: who signs for each party, and where. */

import type { XmlElement } from "../../../src/docx/xml";
import type { Draft } from "../lived-in/draft";
import { type Arrangement, arrangements } from "./arrangement";
import { blockOf, cell, join, paragraphWith, plain, table } from "./paragraph-moves";

/** The lines of each party: heading, name, role, signature. */
interface Signatures {
  readonly partner: readonly XmlElement[];
  readonly ftda: readonly XmlElement[];
}

/** Puts what is made of the lines in the place of the block. */
function shaped(shape: (lines: Signatures) => readonly XmlElement[]): (draft: Draft) => boolean {
  return (draft) => {
    const heading = paragraphWith(draft, "signature-partner/partner.name");
    const block = heading && blockOf(draft, heading);
    if (block?.name !== "w:tbl") return false;
    const cells = [...block.descendants("w:tc")].map((one) => [...one.descendants("w:p")]);
    const [partner = [], ftda = [], partnerSigns = [], ftdaSigns = []] = cells;
    const lines = { partner: [...partner, ...partnerSigns], ftda: [...ftda, ...ftdaSigns] };
    for (const line of [...lines.partner, ...lines.ftda]) line.remove();
    block.parent?.insertBefore(block, ...shape(lines));
    block.remove();
    return true;
  };
}

function swapped({ partner, ftda }: Signatures): Signatures {
  return { partner: ftda, ftda: partner };
}

const oneByTwo = ({ partner, ftda }: Signatures) => [table([[cell(...partner), cell(...ftda)]])];
const twoByTwo = ({ partner, ftda }: Signatures) => [
  table([
    [cell(...partner.slice(0, 3)), cell(...ftda.slice(0, 3))],
    [cell(...partner.slice(3)), cell(...ftda.slice(3))],
  ]),
];
const aRowALine = ({ partner, ftda }: Signatures) => [
  table(partner.map((line, at) => [cell(line), cell(ftda[at] ?? plain(""))])),
];
const byTabs = ({ partner, ftda }: Signatures) =>
  partner.flatMap((line, at) => join([line, ...ftda.slice(at, at + 1)], "\t") ?? []);
const softBreaks = ({ partner, ftda }: Signatures): Signatures => ({
  partner: [join(partner, "\v") ?? plain("")],
  ftda: [join(ftda, "\v") ?? plain("")],
});

export const SIGNATURES: readonly Arrangement[] = arrangements("signature", {
  "1×2": shaped(oneByTwo),
  "1×2, partner right": shaped((lines) => oneByTwo(swapped(lines))),
  "2×1, one under the other": shaped(({ partner, ftda }) => [table([[cell(...partner)], [cell(...ftda)]])]),
  "2×1, partner below": shaped(({ partner, ftda }) => [table([[cell(...ftda)], [cell(...partner)]])]),
  "2×2, partner right": shaped((lines) => twoByTwo(swapped(lines))),
  "a row a line": shaped(aRowALine),
  "a row a line, partner right": shaped((lines) => aRowALine(swapped(lines))),
  tabs: shaped(byTabs),
  "tabs, partner right": shaped((lines) => byTabs(swapped(lines))),
  "soft breaks in 1×2": shaped((lines) => oneByTwo(softBreaks(lines))),
  "soft breaks in 1×2, partner right": shaped((lines) => oneByTwo(softBreaks(swapped(lines)))),
  "plain paragraphs": shaped(({ partner, ftda }) => [...partner, plain(""), ...ftda]),
  "plain paragraphs, partner below": shaped(({ partner, ftda }) => [...ftda, plain(""), ...partner]),
  "plain paragraphs of soft breaks": shaped((lines) => {
    const { partner, ftda } = softBreaks(lines);
    return [...partner, plain(""), ...ftda];
  }),
  "name and role on one line": shaped(({ partner, ftda }) => {
    const onOne = ([heading, name, role, sign]: readonly XmlElement[]) =>
      [
        heading,
        join(
          [name, role].filter((one) => one !== undefined),
          ", ",
        ),
        sign,
      ].filter((one) => one !== undefined);
    return twoByTwo({
      partner: [...onOne(partner).slice(0, 2), plain(""), ...onOne(partner).slice(2)],
      ftda: [...onOne(ftda).slice(0, 2), plain(""), ...onOne(ftda).slice(2)],
    });
  }),
});

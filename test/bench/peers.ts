/** Who else fills a .docx: each with its own kind of placeholder, in the same sentences. */

import { readFileSync } from "node:fs";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import PizZip from "pizzip";
import { blankFile } from "../../src/cli/blank-file";
import { p } from "../builders/docx";

export type Peers = Readonly<{
  docxtemplater: () => Promise<Uint8Array>;
  "easy-template-x": () => Promise<Uint8Array>;
  /** The placeholders of the text replaced by a pattern, whatever stands round them: no library can do with less. */
  limit: () => Promise<Uint8Array>;
}>;

export function peersFor(slots: number): Peers {
  const bytes = template(slots);
  const answers = Object.fromEntries(Array.from({ length: slots }, (_, nth) => [`f${nth}`, `Réponse ${nth}`]));
  return {
    docxtemplater: () => {
      const report = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true });
      report.render(answers);
      return Promise.resolve(report.getZip().generate({ type: "uint8array", compression: "DEFLATE" }));
    },
    "easy-template-x": async () => new TemplateHandler().process(Buffer.from(bytes), answers),
    limit: () => {
      const files = unzipSync(bytes);
      const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
      files["word/document.xml"] = strToU8(body.replace(/\{(f\d+)\}/g, (_, name: string) => answers[name] ?? ""));
      return Promise.resolve(zipSync(files));
    },
  };
}

/** The blank agreement, with its body followed by sentences that have two placeholders each. */
function template(slots: number): Uint8Array {
  const files = unzipSync(new Uint8Array(readFileSync(blankFile("ftda-partenariat"))));
  const body = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const clauses: string[] = [];
  for (let nth = 0; nth < slots; nth += 2) {
    const second = nth + 1 < slots ? `{f${nth + 1}}` : "ici";
    clauses.push(
      p(`Clause ${nth} : l’engagement est confié à {f${nth}}, dont les équipes se réunissent ${second} chaque trimestre.`),
    );
  }
  files["word/document.xml"] = strToU8(body.replace(/<w:sectPr/, `${clauses.join("")}<w:sectPr`));
  return zipSync(files);
}

/** How many answers a file shows: a bench of what does nothing is worth nothing. */
export function countAnswers(saved: Uint8Array): number {
  const body = strFromU8(
    unzipSync(saved, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"] ?? new Uint8Array(),
  );
  return body.match(/Réponse \d+/g)?.length ?? 0;
}

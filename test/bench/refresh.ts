/** What following a document that has not changed costs the client: answers come from a host that costs nothing. */

import { docx, p } from "../builders/docx";
import { answeredAgain, type BenchWord } from "./bench-word";
import { interleave, spend } from "./measure";
import type { Table } from "./row";

const SIZES = [200, 2_000, 20_000] as const;

export async function benchRefresh(word: BenchWord): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const size of SIZES) {
    const bytes = docx(
      Array.from({ length: size }, (_, nth) => p(`Annexe, alinéa ${nth + 1} : les équipes se réunissent.`)).join(""),
    );
    const glance = await answeredAgain(word, bytes, (document) => document.glance());
    const reading = await answeredAgain(word, bytes, (document) => document.transact((transaction) => transaction.read()));
    const medians = await interleave({ glance: () => spend(glance), reading: () => spend(reading) }, 3);
    rows.push([size, medians.glance, medians.reading]);
  }
  return {
    title: "Following a document (CPU ms of the client and of Trame, median)",
    columns: ["paragraphs", "nothing changed", "read again"],
    rows,
  };
}

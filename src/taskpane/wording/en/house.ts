import type { AgreementModel } from "../../../agreement/model/agreement-model";
import type { HouseWording } from "../house-wording";

function decisions(count: number): string {
  return count === 1 ? `${count} decision` : `${count} decisions`;
}

export const words = ({ words: { agreement } }: AgreementModel): HouseWording => ({
  title: "House decisions",
  offer: {
    served: (points) => `Apply the house's decisions (${points})`,
    imported: (points) => `Apply the imported decisions (${points})`,
    document: (points) => `Apply the decisions that came with this document (${points})`,
  },
  known: {
    served: (count, date) => `${decisions(count)} of the house, since ${date}.`,
    imported: (count, date) => `${decisions(count)} imported into this document, of ${date}.`,
    document: (count, date) => `${decisions(count)} that came with this document, of ${date}.`,
  },
  none: "The house has decided nothing once for all about the template's text yet.",
  beware: "They are not the house's: somebody put them into this file.",
  settled: ({ corrected, setAside, left }) =>
    [
      ...(corrected > 0 ? [corrected === 1 ? "1 point corrected" : `${corrected} points corrected`] : []),
      ...(setAside > 0 ? [setAside === 1 ? "1 set aside with its reason" : `${setAside} set aside with their reasons`] : []),
      ...(corrected + setAside === 0 ? ["Nothing was changed"] : []),
    ].join(", ") +
    (left === 0
      ? "."
      : left === 1
        ? ". One point was no longer there, or could not be written."
        : `. ${left} points were no longer there, or could not be written.`),
  importFile: "Import…",
  exportFile: "Export",
  forget: "Forget",
  imported: `Decisions kept in this ${agreement.en.noun}. Nothing is applied yet.`,
  forgotten: "Decisions forgotten; what they settled stays settled.",
  troubles: {
    "not-fetched": "The house's decisions could not be read on the server: they are not proposed.",
    "not-json": "This file holds no decisions: nothing was imported.",
  },
  begin: (count) => `Begin with the house's decisions (${count})`,
});

import type { AgreementModel } from "../../../agreement/model/agreement-model";
import type { ForeignWording } from "../foreign-wording";

export const words = ({
  words: {
    agreement: { en: agreement },
  },
}: AgreementModel): ForeignWording => ({
  twiceTitle: `This document holds the ${agreement.noun} twice`,
  twiceExplained: "Trame cannot know which of the two texts to fill. Keep one in each file. Trame changed nothing.",
  foreignTitle: (isOnly) => (isOnly ? `This document is not the ${agreement.noun}` : "This document follows no template"),
  foreignExplained: (isOnly) =>
    `Trame does not recognise the text of ${isOnly ? `the ${agreement.inFull}` : "any of its templates"} in it. Trame changed nothing.`,
  emptyTitle: "This document is empty",
  emptyExplained: (isOnly) =>
    isOnly
      ? `Begin with the ${agreement.noun}'s template, or choose ${agreement.article} ${agreement.noun} already begun.`
      : "Begin with a template, or choose a document already begun.",
  openModel: (name) => `Open ${named(name)} here`,
  openModelElsewhere: (name) => `Open ${named(name)} in another window`,
  chooseFile: "Choose another file…",
  notADocx: "This file is not a Word document (.docx).",
});

/** One model among several, or the only one. */
function named(name: string | undefined): string {
  return name === undefined ? "the template" : `“${name}”`;
}

import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { capitalised } from "../../../agreement/french/letter-case";
import { sayAnswersFileProblem } from "../../../agreement/wording/answers-file";
import { docxErrorSentences } from "../../../docx/docx-error-sentences";
import type { RenewWording } from "../renew-wording";
import { keepFile } from "./keep-file";
import { quoted } from "./quoted";

export const words = (model: AgreementModel, { agreement, item, party } = model.words): RenewWording => ({
  ...keepFile,
  title: `Take up another ${agreement.en.noun}`,
  explained: `Choose the file of another ${agreement.en.noun} that is filled in, last year’s for instance, or a file of answers (.json). It is read here and not changed.`,
  choose: "Choose the file…",
  back: "Back",
  trouble: (trouble, file) => {
    if (trouble.code === "not-the-agreement") return `${file}: Trame recognises none of its models in it. Nothing is taken up.`;
    if (trouble.code === "other-model") return `${file} follows another model than this document. Nothing is taken up.`;
    if (trouble.code === "not-text") return `${file}: it is no file of answers. Nothing is taken up.`;
    if (trouble.code === "answers") return `${file}: ${sayAnswersFileProblem(trouble.problem, model, "en")} Nothing is taken up.`;
    return `${file}: ${docxErrorSentences.en[trouble.code]}`;
  },
  found: (file, offered, same) => {
    const already = same === 1 ? "1 answer is the same here already." : `${same} answers are the same here already.`;
    const first = offered === 0 ? `Nothing else to take from ${file}.` : `${file}: tick what you take up.`;
    return same === 0 ? first : `${first} ${already}`;
  },
  fromParty: `This file comes from the ${party.en.noun}: check each answer.`,
  refused: (count) => `What cannot be taken up (${count})`,
  refusedEntry: (problem) => capitalised(sayAnswersFileProblem(problem, model, "en")),
  alsoWritten: "Also:",
  was: "File:",
  here: "Here:",
  nothingHere: "empty",
  remarks: {
    certain: () => "",
    "moved-on": ([day = ""]) => `A year after ${day}: to be checked.`,
    several: (texts) => `The file also says: ${quoted(texts)}.`,
    unreadable: (texts) => `Cannot be read in the file: ${quoted(texts)}. To be typed in the form.`,
  },
  overwrites: "Ticking replaces the answer here.",
  list: ({ label }) => `${item.en.plural.charAt(0).toUpperCase()}${item.en.plural.slice(1)} (${label.en})`,
  comes: "Comes:",
  goes: "Goes:",
  leftBehind: (count) => `What is not taken up (${count})`,
  leftBehindExplained: `In the file, what follows is not the model’s text: the model’s counts. Write again in Word what is to stay in this ${agreement.en.noun}.`,
  fact: ({ en }, was, model) => `${en}: file “${was}”, model “${model}”.`,
  take: (count) => (count === 0 ? "Take up" : `Take up (${count})`),
  taken: (count) => (count === 1 ? "1 item taken from the file." : `${count} items taken from the file.`),
  tellAnswers: "Export the answers",
  tellExplained: `A .json file of what this ${agreement.en.noun} says: answers and ${item.en.plural}. It holds names of persons. A field that is not the same everywhere is left out.`,
  makePage: `Prepare the ${party.en.noun}’s sheet`,
  pageExplained: `A page in French to send by mail: the ${party.en.noun} answers in a browser, offline, and sends you back a file to choose here.`,
  prefill: `Put in it what this ${agreement.en.noun} says of the ${party.en.noun}`,
  pageNotFetched: "The sheet could not be loaded: check the connection, then try again.",
});

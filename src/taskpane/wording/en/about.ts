import { capitalised } from "../../../agreement/french/letter-case";
import type { AboutWording } from "../about-wording";
import { keepFile } from "./keep-file";

const english: AboutWording = {
  title: "About Trame",
  whatItIs: "Trame fills a template in Word, then checks the document before it is signed.",
  privacy: "Nothing leaves the document: no data is sent, nothing is kept in the browser without a click that says so.",
  back: "Back",
  diagnostic: "Diagnosis of this Word",
  diagnosticExplained:
    "It needs an empty document: Trame tries there all that it relies on, then empties it again. It takes some minutes: meanwhile, write nothing in the document; then close it without saving. The result holds no name, nor anything of your documents.",
  diagnose: "Run the diagnosis",
  stop: "Stop",
  progress: (progress) => (progress ? `Check ${progress.tried + 1} of ${progress.of}…` : "The diagnosis begins…"),
  notReady: {
    "not-empty": "This document is not empty: Trame tries nothing in it. Open a blank document, then try again.",
    tracked: "Changes are tracked: what is tried would stay in the document. Turn that off (Review tab), then try again.",
    silent: "Word does not answer: nothing was tried. Wait a moment, then try again.",
  },
  notLeftEmpty: "The document is not empty again: close it without saving.",
  summary: (of) => {
    const untried = of("untried").length;
    const rest = untried > 0 ? `, ${untried} not tried` : "";
    return `${of("expected").length} as expected, ${of("survived").length} otherwise and handled, ${of("unhandled").length} otherwise and not handled${rest}.`;
  },
  verdicts: {
    expected: "as expected",
    survived: "differs, handled",
    unhandled: "differs, not handled",
    untried: "not tried",
  },
  says: ({ en }) => capitalised(en),
  answered: (answer) => `This Word’s answer: ${answer}`,
  asExpected: (rows) => `As expected: ${rows}`,
  copy: "Copy the result",
  copied: "Result copied.",
  copyByHand: "The result is selected: copy it (Ctrl+C or ⌘C).",
  table: "Result of the diagnosis, to copy",
  log: {
    ...keepFile,
    explained:
      "The log tells who develops Trame what it asked this Word, and what that answered, message by message: nothing but these checks, no name.",
    keep: "Keep the log of messages",
    fileName: "trame - message log.json",
  },
  columns: { check: "check", verdict: "verdict", answer: "answer", expected: "expected" },
};

export const words = (): AboutWording => english;

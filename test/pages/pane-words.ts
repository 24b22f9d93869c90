/** What the pane says, in each of its languages: for what is found by its words. */

import { words as aboutInEnglish } from "../../src/taskpane/wording/en/about";
import { words as analysisInEnglish } from "../../src/taskpane/wording/en/analysis";
import { words as clausesInEnglish } from "../../src/taskpane/wording/en/clauses";
import { words as formInEnglish } from "../../src/taskpane/wording/en/form";
import { words as paneInEnglish } from "../../src/taskpane/wording/en/pane";
import { words as partnerInEnglish } from "../../src/taskpane/wording/en/partner";
import { words as renewInEnglish } from "../../src/taskpane/wording/en/renew";
import { words as verifyInEnglish } from "../../src/taskpane/wording/en/verify";
import { words as aboutInFrench } from "../../src/taskpane/wording/fr/about";
import { words as analysisInFrench } from "../../src/taskpane/wording/fr/analysis";
import { words as clausesInFrench } from "../../src/taskpane/wording/fr/clauses";
import { words as formInFrench } from "../../src/taskpane/wording/fr/form";
import { words as paneInFrench } from "../../src/taskpane/wording/fr/pane";
import { words as partnerInFrench } from "../../src/taskpane/wording/fr/partner";
import { words as renewInFrench } from "../../src/taskpane/wording/fr/renew";
import { words as verifyInFrench } from "../../src/taskpane/wording/fr/verify";
import { ftda } from "../builders/models";

export const LANGUAGES = {
  "fr-FR": {
    about: aboutInFrench(),
    analysis: analysisInFrench(),
    clauses: clausesInFrench(ftda),
    form: formInFrench(ftda),
    pane: paneInFrench(ftda),
    partner: partnerInFrench(ftda),
    renew: renewInFrench(ftda),
    verify: verifyInFrench(ftda),
  },
  "en-US": {
    about: aboutInEnglish(),
    analysis: analysisInEnglish(),
    clauses: clausesInEnglish(ftda),
    form: formInEnglish(ftda),
    pane: paneInEnglish(ftda),
    partner: partnerInEnglish(ftda),
    renew: renewInEnglish(ftda),
    verify: verifyInEnglish(ftda),
  },
};
export type Language = keyof typeof LANGUAGES;
export type Words = (typeof LANGUAGES)[Language];

import { groupSiret } from "../../../agreement/fields/siret";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import type { RegisterFailure } from "../../../register/register";
import type { PartnerWording } from "../partner-wording";
import { directory } from "./directory";
import { keepFile } from "./keep-file";

function failed(failure: RegisterFailure, host: string): string {
  switch (failure.code) {
    case "refused":
      return `${host} does not take this search. Change the words, or fill in the form by hand.`;
    case "too-many":
      return `Too many searches for ${host}. Nothing will be sent for ${seconds(failure.seconds)}.`;
    case "resting":
      return `${host} failed three times running. Nothing will be sent for ${seconds(failure.seconds)}.`;
    case "unreachable":
      return `${host} is out of reach: no network, or your organisation blocks it. The form can be filled in by hand.`;
    case "slow":
      return `${host} did not answer within 5 seconds. Try again, or fill in the form by hand.`;
    case "out-of-order":
      return `${host} is out of order (error ${failure.status}). Try again later, or fill in the form by hand.`;
    case "malformed":
      return `The answer of ${host} cannot be read: nothing is taken from it. Fill in the form by hand.`;
  }
}

function seconds(count: number): string {
  return count === 1 ? "1 second" : `${count} seconds`;
}

function found(count: number, others: number, persons: number): string {
  const first =
    count === 0 ? "No organisation found." : count === 1 ? "1 organisation found." : `${count} organisations: choose one.`;
  const more = others === 0 ? "" : ` There are ${others} more: say more of its name.`;
  const left = persons === 0 ? "" : ` ${persons} left out: a person, or a name that is hidden.`;
  return `${first}${more}${left}`;
}

const english = (model: AgreementModel, { party } = model.words): PartnerWording => ({
  ...keepFile,
  directory: directory(model),
  title: `Look up the ${party.en.noun}`,
  back: "Back",
  register: {
    title: "In the public register",
    input: "Name or SIRET",
    search: "Search",
    giveUp: "Stop",
    asking: (host) => `${host} is searching…`,
    notice: (host, asked) =>
      asked
        ? `Search sends “${asked.text}” to ${host}, a public service, and nothing else.`
        : `Search sends these words to ${host}, a public service, and nothing else.`,
    problems: {
      "too-short": "Type three letters of the name at least, or a SIRET number.",
      "too-long": "This is too long for a name: keep what matters.",
      digits: "A SIRET has 14 digits, a SIREN has 9.",
      key: "There is a mistake in this SIRET: its last digit does not go with the others.",
    },
    failed,
    found,
    organisations: "Organisations found",
    closed: "Closed according to the register: check who will sign.",
    secondary: ({ siret, isClosed }) =>
      `${groupSiret(siret)} is a ${isClosed ? "closed " : ""}secondary establishment: the head office is what is offered.`,
    source: "Register:",
    remarks: {
      name: "The register writes it in capitals, often without accents: check it.",
      address: "The register leaves accents out: read it again.",
    },
  },
  here: "Here:",
  nothingHere: "empty",
  overwrites: "Ticking replaces the answer here.",
  offered: (count, same) => {
    const already = same === 1 ? "1 answer is the same here already." : `${same} answers are the same here already.`;
    return [count === 0 ? "Nothing to take." : "Tick what you take.", same === 0 ? "" : already].filter(Boolean).join(" ");
  },
  take: (count) => (count === 0 ? "Take" : `Take (${count})`),
  taken: (count) => (count === 1 ? "1 answer taken." : `${count} answers taken.`),
});

export const words = (model: AgreementModel): PartnerWording => english(model);

import type { AgreementDocument } from "../agreement/agreement-document";
import { type Profile, profileNamed } from "../simulator/word-api/profile";
import { SimulatedWord } from "../simulator/host/simulated-word";
import { startOffice } from "../simulator/node/office-in-node";
import type { OfficeWindow } from "../word/office-window";
import { WordDocument } from "../word/word-document";
import { asInputProblem, UnusableInput } from "./unusable-input";

/** A document open in a simulated Word, reached through Microsoft's own client. */
export interface OpenDocument {
  readonly document: AgreementDocument;
  readonly word: SimulatedWord;
  readonly close: () => void;
}

export async function openDocument(bytes: Uint8Array, file: string, profile: Profile): Promise<OpenDocument> {
  const word = open(bytes, file, profile);
  const office = await startOffice(word);
  return { document: new WordDocument(office.window as unknown as OfficeWindow), word, close: office.close };
}

/** @throws UnusableInput when there is no profile of that name. */
export function askedProfile(name: string): Profile {
  const profile = profileNamed(name);
  if (!profile) throw new UnusableInput({ code: "unknown-profile", profile: name });
  return profile;
}

function open(bytes: Uint8Array, file: string, profile: Profile): SimulatedWord {
  try {
    return new SimulatedWord(bytes, { profile });
  } catch (error) {
    throw asInputProblem(error, file);
  }
}

import type { AgreementDocument } from "../agreement/agreement-document";
import { type Profile, profileNamed } from "../simulator/word-api/profile";
import { SimulatedWord } from "../simulator/host/simulated-word";
import { type OfficeInNode, startOffice } from "../simulator/node/office-in-node";
import type { OfficeWindow } from "../word/office-window";
import { WordDocument } from "../word/word-document";
import { asInputProblem, UnusableInput } from "./unusable-input";

/** A document open in a simulated Word, reached through Microsoft's own client. */
export interface OpenDocument {
  readonly document: AgreementDocument;
  readonly word: SimulatedWord;
  readonly close: () => void;
}

/** office.js that stays booted from one document to the next: that takes longer than filling one. */
export class KeptOffice {
  #started: Promise<OfficeInNode> | undefined;

  /** The client, with this Word at the end of its line; every Word it is given is of one profile. */
  async on(word: SimulatedWord): Promise<OfficeInNode> {
    const office = await (this.#started ??= startOffice(word));
    office.connection.word = word;
    return office;
  }
}

/** @param kept stays booted when the document is closed; an office.js of its own without it. */
export async function openDocument(bytes: Uint8Array, file: string, profile: Profile, kept?: KeptOffice): Promise<OpenDocument> {
  const word = open(bytes, file, profile);
  const office = await (kept ? kept.on(word) : startOffice(word));
  const close = kept ? () => undefined : office.close;
  return { document: new WordDocument(office.window as unknown as OfficeWindow), word, close };
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

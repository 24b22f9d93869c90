import type { AgreementDocument } from "../agreement/agreement-document";
import type { SimulatedWord } from "../simulator/host/simulated-word";
import type { OfficeInNode } from "../simulator/node/office-in-node";
import { type Profile, profileNamed } from "../simulator/word-api/profile";
import type { OfficeWindow } from "../word/office-window";
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
    const office = await (this.#started ??= started(word));
    office.connection.word = word;
    return office;
  }
}

/** @param kept stays booted when the document is closed; an office.js of its own without it. */
export async function openDocument(bytes: Uint8Array, file: string, profile: Profile, kept?: KeptOffice): Promise<OpenDocument> {
  const word = await open(bytes, file, profile);
  const office = await (kept ? kept.on(word) : started(word));
  const { WordDocument } = await import("../word/word-document");
  const close = kept ? () => undefined : office.close;
  return { document: new WordDocument(office.window as unknown as OfficeWindow), word, close };
}

/** @throws UnusableInput when there is no profile of that name. */
export function askedProfile(name: string): Profile {
  const profile = profileNamed(name);
  if (!profile) throw new UnusableInput({ code: "unknown-profile", profile: name });
  return profile;
}

// What opens documents takes longer to load than most of what is refused takes to be: it is loaded once there is one to open.

async function started(word: SimulatedWord): Promise<OfficeInNode> {
  const { startOffice } = await import("../simulator/node/office-in-node");
  return startOffice(word);
}

async function open(bytes: Uint8Array, file: string, profile: Profile): Promise<SimulatedWord> {
  const { SimulatedWord } = await import("../simulator/host/simulated-word");
  try {
    return new SimulatedWord(bytes, { profile });
  } catch (error) {
    throw asInputProblem(error, file);
  }
}

/** Another agreement, or a file of answers, taken up in a session. */

import { offerTo, RenewalSession } from "../../src/taskpane/session/renewal-session";
import type { Profile } from "../../src/simulator/word-api/profile";
import { ftda } from "./models";
import { newSession, type OpenedSession } from "./session";
import { blankAgreement } from "./word";

const today = () => ({ year: 2026, month: 11, day: 23 });

interface OpenedRenewal extends OpenedSession {
  readonly renewal: RenewalSession;
  readonly open: (content: string | Uint8Array, name?: string) => Promise<void>;
  readonly offer: () => ReturnType<typeof offerTo>;
}

/**
 * The agreement, begun. One office.js serves all: a file to be taken up is made before.
 *
 * @param profile the Word it is in; on the web without it.
 */
export async function openRenewal(profile?: Profile, bytes: Uint8Array = blankAgreement): Promise<OpenedRenewal> {
  const opened = await newSession(bytes, { models: [ftda], ...(profile && { profile }) });
  await opened.session.open();
  await opened.session.begin();
  const renewal = new RenewalSession(opened.session, today);
  return {
    ...opened,
    renewal,
    open: (content, name = typeof content === "string" ? "réponses.json" : "2025.docx") => {
      const encoded = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return renewal.open({ name, size: encoded.length, bytes: () => Promise.resolve(encoded) });
    },
    offer: () => {
      const { source } = renewal.store.get();
      if (!source) throw new Error("nothing was opened");
      return offerTo(opened.state(), source);
    },
  };
}

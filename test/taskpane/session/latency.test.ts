/** How long the user waits on a line of 2 seconds a message: messages that are waited for one after the other, never raw times. */

import { failAtMessage } from "../../builders/host-faults";
import { newSession, type OpenedSession, openSession } from "../../builders/session";
import { blankAgreement, ftda } from "../../builders/models";
import { eachProfile } from "../../builders/word";

/** Seconds a message. */
const LATENCY = 2;

/** Messages an act waits for until it is over, and until the form shows it. */
async function waited(
  opened: OpenedSession,
  act: () => Promise<void>,
  isShown: () => boolean,
): Promise<{ all: number; shown: number }> {
  const { messages, mend } = failAtMessage(opened, Number.POSITIVE_INFINITY);
  let shown: number | undefined;
  const stop = opened.session.store.subscribe(() => {
    if (isShown()) shown ??= messages();
  });
  await act();
  stop();
  mend();
  return { all: messages(), shown: shown ?? Number.POSITIVE_INFINITY };
}

describe.each(eachProfile)("on a line of 2 seconds a message (%s)", (_, profile) => {
  it("Commencer takes 10 seconds at most", async () => {
    const opened = await newSession(blankAgreement, { profile, models: [ftda] });
    await opened.session.open();
    const { all, shown } = await waited(
      opened,
      () => opened.session.begin(),
      () => opened.state().phase === "ready",
    );
    process.stdout.write(`Commencer: shown after ${shown}, over after ${all}\n`);
    expect(shown * LATENCY).toBeLessThanOrEqual(10);
  });

  it("one field takes 4.5 seconds at most", async () => {
    const opened = await openSession({ profile });
    const { all, shown } = await waited(
      opened,
      () => opened.write("place", "Lyon"),
      () => opened.notices.some(({ code }) => code === "written"),
    );
    process.stdout.write(`one field: shown after ${shown}, over after ${all}\n`);
    expect(shown * LATENCY).toBeLessThanOrEqual(4.5);
  });
});

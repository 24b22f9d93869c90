/** A document that the host says is read-only from the start: the client asks once, when it is booted. */

import { blankDocument } from "../../../src/cli/blank-document";
import { SimulatedWord } from "../../../src/simulator/host/simulated-word";
import { newSession } from "../../builders/session";
import { smallModel } from "../../builders/small-model";

async function rest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2_500));
}

it("is said before the first answer is typed; what is typed is not kept in it", async () => {
  const bytes = await blankDocument(smallModel);
  const opened = await newSession(bytes, { isReadOnly: true });
  await opened.session.open();
  expect(opened.notices).toEqual([{ code: "read-only" }]);

  // The client still says so of a document that can be written in.
  const word = new SimulatedWord(bytes, { profile: opened.word.profile });
  opened.connection.word = word;
  await opened.session.begin();
  opened.session.keepDrafts();
  const kept = (): readonly string[] => word.document.customXml.list().map(({ xml }) => xml);
  const before = kept();
  expect(before).not.toEqual([]);
  opened.type("name", "Emmaüs");
  await rest();
  expect(kept()).toEqual(before);
  // Nor where the pane was, when it is left: not even after something was written.
  await opened.write("place", "Lyon");
  const written = kept();
  opened.session.openPanel("verify");
  opened.session.keepDraftsNow({ isLeft: true });
  await rest();
  expect(kept()).toEqual(written);
});

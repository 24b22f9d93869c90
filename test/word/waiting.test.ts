/** A host that does not answer: an answer that is lost, or one that never comes. */

import type { HostError } from "../../src/agreement/agreement-document";
import { WordDocument } from "../../src/word/word-document";
import { docx, p } from "../builders/docx";
import { silence } from "../builders/host-faults";
import { eachProfile, openInWord, type OpenedWord } from "../builders/word";

const LIMITS = { body: 700, memory: 700, file: 700 };

async function opened(): Promise<{ word: OpenedWord; document: WordDocument }> {
  const word = await openInWord(docx(p("un") + p("deux")));
  return { word, document: new WordDocument(word.office, LIMITS) };
}

const textsOf = (document: WordDocument): Promise<string[]> =>
  document.transact(async (transaction) => (await transaction.read()).paragraphs.map(({ text }) => text));

const failureOf = (act: Promise<unknown>): Promise<unknown> => act.then(() => "done", (error: unknown) => (error as HostError).code); // prettier-ignore

describe("a message that is not answered", () => {
  it.each([
    ["about the text", (document: WordDocument) => textsOf(document)],
    ["about the memory", (document: WordDocument) => document.loadMemory()],
    ["that opens a file", (document: WordDocument) => document.insertFile(btoa(String.fromCharCode(...docx(p("x")))))],
    ["that only looks", (document: WordDocument) => document.glance()],
  ])("%s is given up on after its limit, and the next one goes on", async (_, act) => {
    const { word, document } = await opened();
    const mend = silence(word, 1);
    expect(await failureOf(act(document))).toEqual("no-answer");
    mend();
    expect(await textsOf(document)).toEqual(["un", "deux"]);
  });

  it("in the middle of an operation leaves it the way to read what became of it", async () => {
    const { word, document } = await opened();
    const seen = await document.transact(async (transaction) => {
      const { paragraphs } = await transaction.read();
      const [first] = paragraphs;
      if (!first) throw new Error("no paragraph");
      silence(word, 1, { isDone: true });
      const said = await failureOf(transaction.edit([{ kind: "insert-paragraph", after: first, text: "x" }]));
      return [said, (await transaction.read()).paragraphs.map(({ text }) => text)];
    });
    expect(seen).toEqual(["no-answer", ["un", "x", "deux"]]);
  });

  it("is given up on as soon as somebody no longer waits", async () => {
    const word = await openInWord(docx(p("un")));
    const document = new WordDocument(word.office);
    const mend = silence(word, 1);
    const reading = failureOf(textsOf(document));
    await new Promise((resolve) => setTimeout(resolve, 30));
    document.stopWaiting();
    expect(await reading).toEqual("no-answer");
    mend();
    expect(await textsOf(document)).toEqual(["un"]);
  });

  it("that comes late changes nothing", async () => {
    const { word, document } = await opened();
    const receive = word.connection.receive.bind(word.connection);
    let late = (): void => undefined;
    word.connection.receive = (message) => {
      word.connection.receive = receive;
      late = () => void receive(message);
      return true;
    };
    expect(await failureOf(textsOf(document))).toEqual("no-answer");
    late();
    expect(await textsOf(document)).toEqual(["un", "deux"]);
  });
});

it.each(eachProfile)("a host that answers is waited for as before (%s)", async (_, profile) => {
  const word = await openInWord(docx(p("un")), { profile });
  expect(await textsOf(new WordDocument(word.office, LIMITS))).toEqual(["un"]);
});

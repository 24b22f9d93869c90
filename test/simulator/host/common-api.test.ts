/** The Common API, seen by an add-in on Microsoft's client. */

import { AddInConnection } from "../../../src/simulator/host/add-in-connection";
import { DocxDocument } from "../../../src/docx/docx-document";
import { docx, p } from "../../builders/docx";
import { openInWord } from "../../builders/word";

function ask<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Office.AsyncResult<Value>> {
  return new Promise(call);
}

describe("the Common API of the simulated Word", () => {
  it("announces the sets of its profile, and its language", async () => {
    const { office } = await openInWord(docx(p("un")));
    const { context } = office.Office;
    expect(context.requirements.isSetSupported("WordApi", "1.3")).toBe(true);
    expect(context.requirements.isSetSupported("WordApi", "1.4")).toBe(false);
    expect(context.displayLanguage).toBe("fr-FR");
  });

  it("keeps custom XML parts", async () => {
    const { office, word } = await openInWord(docx(p("un")));
    const parts = office.Office.context.document.customXmlParts;
    const added = await ask<Office.CustomXmlPart>((done) => parts.addAsync('<a xmlns="urn:a">é</a>', done));
    expect(added.status).toBe("succeeded");
    const found = await ask<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync("urn:a", done));
    expect(found.value).toHaveLength(1);
    const xml = await ask<string>((done) => found.value[0]?.getXmlAsync(done));
    expect(xml.value).toBe('<a xmlns="urn:a">é</a>');
    await ask<unknown>((done) => found.value[0]?.deleteAsync(done));
    const gone = await ask<string>((done) => found.value[0]?.getXmlAsync(done));
    expect(gone.status).toBe("failed");
    expect(word.document.customXml.list()).toEqual([]);
  });

  it("refuses a part that is not XML", async () => {
    const { office } = await openInWord(docx(p("un")));
    const added = await ask<Office.CustomXmlPart>((done) => office.Office.context.document.customXmlParts.addAsync("<a>", done));
    expect(added.status).toBe("failed");
  });

  it("gives a copy of the document as it is, in slices", async () => {
    const { office, word } = await openInWord(docx(p("un")));
    word.document.body.paragraphs[0]?.pieces[0]?.element.setText("deux");
    const options = { sliceSize: 1000 };
    const { value: file } = await ask<Office.File>((done) =>
      office.Office.context.document.getFileAsync(office.Office.FileType.Compressed, options, done),
    );
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { value: slice } = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.push(...(slice.data as number[]));
    }
    await ask<unknown>((done) => file.closeAsync(done));
    expect(file.size).toBe(bytes.length);
    expect(new DocxDocument(Uint8Array.from(bytes)).body.paragraphs.map(({ text }) => text)).toEqual(["deux"]);
  });

  it("is loud about a request it does not know", async () => {
    const { word } = await openInWord(docx(p("un")));
    const connection = new AddInConnection(word, () => undefined);
    const message = {
      _messageType: 0,
      _actionType: 0,
      _actionName: "executeMethod",
      _conversationId: "c",
      _correlationId: 1,
      _data: { DdaMethod: { DispatchId: 999 } },
    };
    expect(() => connection.receive(JSON.stringify(message))).toThrow("request 999");
    expect(() => connection.receive(JSON.stringify({ ...message, _actionName: "somethingElse" }))).toThrow("somethingElse");
    expect(connection.receive("not JSON")).toBe(false);
    expect(connection.receive('{"type":"of another program"}')).toBe(false);
  });
});

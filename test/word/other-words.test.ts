/** Words that do otherwise than asked, and say nothing of it or refuse it: the same is done in another way, or what is so is said. */

import type { DocumentContent, DocumentTransaction, Edit } from "../../src/agreement/agreement-document";
import type { Divergence } from "../../src/simulator/word-api/divergences";
import { diverging } from "../../src/simulator/word-api/profile";
import { docx, p, r, sdt, table } from "../builders/docx";
import { countRoundTrips, everyProfile, openInWord, paragraphTexts } from "../builders/word";

const CONTROL = sdt(r("ancien"), "t");
const LOOK = { kind: "answer" } as const;

const paragraphAt = ({ paragraphs }: DocumentContent, index: number) =>
  paragraphs[index] ?? { text: "", listLevel: null, inTable: false };
const controlIn = ({ controls: [control] }: DocumentContent) => control!;

type Plan = (content: DocumentContent) => Edit[];

const write: Plan = (content) => [{ kind: "write", control: controlIn(content), text: "nouveau", look: LOOK }];
const writeLines: Plan = (content) => [{ kind: "write", control: controlIn(content), text: "un\ndeux", look: LOOK }];
const clear: Plan = (content) => {
  const look = { kind: "placeholder", lead: 3, look: { highlight: "#FFFF00", color: "#000000" } } as const;
  return [{ kind: "write", control: controlIn(content), text: "de xxx", look }];
};
const empty: Plan = (content) => [{ kind: "write", control: controlIn(content), text: "", look: LOOK }];
const remove: Plan = (content) => [{ kind: "delete-paragraph", paragraph: paragraphAt(content, 1) }];
const line = { level: 1, control: undefined, pieces: [{ text: "neuf", look: LOOK }] };
const insert: Plan = (content) => [
  { kind: "insert-lines", beside: paragraphAt(content, 0), side: "after", lines: [line], bullet: undefined },
];

describe.each(everyProfile)("edits on a Word that does otherwise (%s)", (_, profile) => {
  const edited = async (body: string, plan: Plan, divergence?: Divergence) => {
    const opened = await openInWord(docx(body), { profile: diverging(profile, divergence ? [divergence] : []) });
    const before = countRoundTrips(opened.word);
    const result = await opened.document.transact(async (transaction: DocumentTransaction) => {
      const content = await transaction.read();
      return transaction.edit(plan(content));
    });
    return { ...opened, ...result, trips: countRoundTrips(opened.word) - before };
  };

  it.each<[Divergence | undefined, what: string, body: string, plan: Plan, texts: string[], trips: number]>([
    [undefined, "a text", p(CONTROL), write, ["nouveau"], 2],
    ["replace-acts-as-start", "a text", p(CONTROL), write, ["nouveau"], 5],
    ["replace-does-nothing", "a text", p(CONTROL), write, ["nouveau"], 4],
    ["replace-acts-as-start", "a placeholder", p(CONTROL), clear, ["de xxx"], 5],
    ["replace-does-nothing", "a placeholder", p(CONTROL), clear, ["de xxx"], 4],
    ["replace-drops-control", "a text", p(CONTROL), write, ["nouveau"], 2],
    [undefined, "a paragraph less", p("un", 0) + p("deux", 0), remove, ["un"], 2],
    ["delete-leaves-empty", "a paragraph less", p("un", 0) + p("deux", 0), remove, ["un"], 3],
    [undefined, "a bullet more", p("un", 1), insert, ["un", "neuf"], 2],
    ["insert-loses-bullet", "a bullet more", p("un", 1), insert, ["un", "neuf"], 4],
  ])("%s: %s is as asked", async (divergence, __, body, plan, texts, trips) => {
    const { word, after, trips: spent } = await edited(body, plan, divergence);
    expect(paragraphTexts(word)).toEqual(texts);
    expect(after.paragraphs.map(({ text }) => text)).toEqual(texts);
    expect(after.paragraphs.map(({ listLevel }) => listLevel !== null)).toEqual(texts.map(() => body.includes("w:numPr")));
    expect(spent).toBe(trips);
  });

  it.each<[Divergence, also: Divergence, what: string, plan: Plan, text: string]>([
    ["replace-acts-as-start", "replace-drops-control", "a text", write, "nouveau"],
    ["replace-acts-as-start", "replace-drops-control", "a placeholder", clear, "de xxx"],
    ["replace-does-nothing", "replace-drops-control", "a text", write, "nouveau"],
    ["replace-does-nothing", "replace-drops-control", "a placeholder", clear, "de xxx"],
    ["replace-acts-as-start", "replace-drops-control", "no text", empty, ""],
    ["replace-does-nothing", "replace-drops-control", "no text", empty, ""],
    ["replace-acts-as-start", "expand-to-fails", "a text", write, "nouveau"],
    ["replace-does-nothing", "expand-to-fails", "a placeholder", clear, "de xxx"],
  ])("%s, %s: %s is as asked, and its control stays", async (one, also, __, plan, text) => {
    const { document, word } = await openInWord(docx(p(r("avant ") + CONTROL + r(" après"))), {
      profile: diverging(profile, [one, also]),
    });
    const writing = () =>
      document.transact(async (transaction) => {
        const content = await transaction.read();
        await transaction.edit(plan(content));
        return transaction.now(controlIn(content))?.text;
      });
    expect(await writing()).toBe(text);
    // Once it is known, too.
    expect(await writing()).toBe(text);
    expect(paragraphTexts(word)).toEqual([`avant ${text} après`]);
  });

  it("is asked in that way from the first, once it is known", async () => {
    const body = p(CONTROL);
    const { document, word } = await openInWord(docx(body), { profile: diverging(profile, ["replace-acts-as-start"]) });
    const writing = (text: string) =>
      document.transact(async (transaction) => {
        const content = await transaction.read();
        await transaction.edit([{ kind: "write", control: controlIn(content), text, look: LOOK }]);
      });
    await writing("un");
    const before = countRoundTrips(word);
    await writing("deux");
    expect(countRoundTrips(word) - before).toBe(2);
    expect(paragraphTexts(word)).toEqual(["deux"]);
  });

  it.each<[string, Divergence, Plan, string]>([
    ["puts what it put before", "replace-acts-as-start", write, "nouveau"],
    ["a placeholder that it put before", "replace-acts-as-start", clear, "de xxx"],
    ["what it did not put", "replace-does-nothing", write, "nouveau"],
  ])("%s where it was to stand, though the markup does not tell whether anything is struck out", async (_, one, plan, text) => {
    const { document, word } = await openInWord(docx(p(CONTROL)), { profile: diverging(profile, [one, "ooxml-fails"]) });
    await document.transact(async (transaction) => transaction.edit(plan(await transaction.read())));
    expect(paragraphTexts(word)).toEqual([text]);
  });

  it("loses no word where changes are tracked and the markup does not tell so", async () => {
    const file = docx(p(CONTROL), { settings: "<w:trackRevisions/>" });
    const { document, word } = await openInWord(file, { profile: diverging(profile, ["ooxml-fails"]) });
    await document.transact(async (transaction) => transaction.edit(write(await transaction.read())));
    expect(paragraphTexts(word, { revisions: "accepted" })).toEqual(["nouveau"]);
    expect(paragraphTexts(word, { revisions: "rejected" })).toEqual(["ancien"]);
  });

  it("leaves none of the lines that fell out of their control", async () => {
    const { word, after } = await edited(sdt(p("ancien"), "t") + p("suite"), writeLines, "lines-fall-out");
    expect(after.controls.map(({ text }) => text)).toEqual(["un"]);
    expect(paragraphTexts(word)).toEqual(["un", "suite"]);
  });

  it("and where a paragraph that is deleted stays as an empty one, none of those either", async () => {
    const divergences = ["lines-fall-out", "delete-leaves-empty"] as const;
    const { document, word } = await openInWord(docx(sdt(p("ancien"), "t") + p("suite")), {
      profile: diverging(profile, divergences),
    });
    await document.transact(async (transaction) => transaction.edit(writeLines(await transaction.read())));
    expect(paragraphTexts(word)).toEqual(["un", "suite"]);
  });

  it("adds a line that it cannot make a bullet, and settles the rest", async () => {
    const losing = diverging(profile, ["insert-loses-bullet", "attach-unknown-list"]);
    const { document, word } = await openInWord(docx(p("un", 1) + p("deux", 1)), { profile: losing });
    const { after } = await document.transact(async (transaction) => {
      const content = await transaction.read();
      return transaction.edit([...insert(content), ...remove(content)]);
    });
    expect(after.paragraphs.map(({ text, listLevel }) => [text, listLevel !== null])).toEqual([
      ["un", true],
      ["neuf", false],
    ]);
    expect(paragraphTexts(word)).toEqual(["un", "neuf"]);
  });

  it("says which controls it left", async () => {
    const unwrap: Plan = (content) => [{ kind: "unwrap", control: controlIn(content) }];
    expect((await edited(p(CONTROL), unwrap)).left).toEqual([]);
    const { left, word } = await edited(p(CONTROL), unwrap, "unwrap-does-nothing");
    expect(left.map(({ tag }) => tag)).toEqual(["t"]);
    expect(word.document.body.contentControls).toHaveLength(1);
  });

  it("takes off a control that is narrower than asked", async () => {
    const { document, word } = await openInWord(docx(p("un xxx (nom) deux")), {
      profile: diverging(profile, ["wrap-first-word"]),
    });
    const { outcomes } = await document.transact(async (transaction) => {
      await transaction.read();
      const span = { first: 0, start: 3, last: 0, end: 12 };
      return transaction.wrap([{ span, text: "xxx (nom)", lead: 0, extent: "text", tag: "t", title: "" }]);
    });
    expect(outcomes).toEqual([{ state: "refused", reason: "not-wrappable" }]);
    expect(word.document.body.contentControls).toEqual([]);
  });

  it("wraps what it can where it refuses something else", async () => {
    const file = docx(p("un xxx") + table(p("deux xxx")));
    const { document, word } = await openInWord(file, { profile: diverging(profile, ["wrap-in-cell-fails"]) });
    const { outcomes } = await document.transact(async (transaction) => {
      const { paragraphs } = await transaction.read();
      const spans = paragraphs.flatMap(({ text }, first) => {
        const start = text.indexOf("xxx");
        const span = { first, start, last: first, end: start + 3 };
        return start < 0 ? [] : [{ span, text: "xxx", lead: 0, extent: "text" as const, tag: "t", title: "" }];
      });
      return transaction.wrap(spans);
    });
    expect(outcomes.map(({ state }) => state)).toEqual(["wrapped", "refused"]);
    expect(word.document.body.contentControls).toHaveLength(1);
  });

  it.each<[string, Divergence[]]>([
    ["is found out by what it refuses", []],
    ["and leaves an empty paragraph where one is deleted", ["delete-leaves-empty"]],
    ["and tells nothing of what came before a failure", ["failure-tells-nothing"]],
  ])("%s: asked again, it is asked otherwise, and nothing is there twice", async (_, also) => {
    const refusing = diverging(profile, ["highlight-null-refused", ...also]);
    const { document, word } = await openInWord(docx(p("un", 1)), { profile: refusing });
    const failures: unknown[] = [];
    await document.transact(async (transaction) => {
      const content = await transaction.read();
      await transaction.edit(insert(content)).catch((error: unknown) => failures.push(error));
      await transaction.edit(insert(await transaction.read()));
    });
    expect(failures).toMatchObject([{ name: "HostError", hostCode: "InvalidArgument", isLearnt: true }]);
    expect(paragraphTexts(word)).toEqual(["un", "neuf"]);
  });

  it("does not say untouched of what was begun, where it tells nothing of what came before a failure", async () => {
    const failing = diverging(profile, ["wrap-in-bullet-fails", "failure-tells-nothing"]);
    const { document, word } = await openInWord(docx(p("un", 1)), { profile: failing });
    const named = { ...line, control: { tag: "t", title: "" } };
    const failures: unknown[] = [];
    await document.transact(async (transaction) => {
      const [edit] = insert(await transaction.read());
      await transaction.edit([{ ...edit, lines: [named] } as Edit]).catch((error: unknown) => failures.push(error));
    });
    expect(paragraphTexts(word)).toEqual(["un", "neuf"]);
    expect(failures).toMatchObject([{ name: "HostError", hostCode: "GeneralException", isUntouched: false }]);
  });

  it.each<Divergence>(["nbsp-read-as-space", "nbsp-read-as-narrow"])(
    "%s: is found out by a space that is not found, though the markup does not tell what the spaces are",
    async (divergence) => {
      const file = docx(p("un\u00a0;", 1));
      const { document, word } = await openInWord(file, { profile: diverging(profile, [divergence, "ooxml-fails"]) });
      const end: Plan = (content) => [
        { kind: "end-paragraph", paragraph: paragraphAt(content, 0), control: undefined, from: 2, text: "." },
      ];
      const failures: unknown[] = [];
      await document.transact(async (transaction) => {
        const content = await transaction.read();
        await transaction.edit(end(content)).catch((error: unknown) => failures.push(error));
        await transaction.edit(end(await transaction.read()));
      });
      expect(failures).toMatchObject([{ name: "HostError", code: "gone", isLearnt: true }]);
      expect(paragraphTexts(word)).toEqual(["un."]);
    },
  );

  it("tells a caret that is in the way from a document that is read-only", async () => {
    const body = p(r("avant ") + CONTROL);
    const at = async (caret: boolean, isReadOnly: boolean) => {
      const opened = await openInWord(docx(body), { profile: diverging(profile, ["busy-caret"]), isReadOnly });
      return opened.document
        .transact(async (transaction) => {
          const content = await transaction.read();
          if (caret) await transaction.select(controlIn(content));
          return transaction.edit(write(content));
        })
        .then(
          () => "done",
          (error: unknown) => (error as { code: string }).code,
        );
    };
    expect(await at(false, false)).toBe("done");
    expect(await at(true, false)).toBe("caret");
    expect(await at(false, true)).toBe("not-editable");
  });

  it("does not say read-only of what was only read", async () => {
    const { document } = await openInWord(
      docx(p("un", 0).replace("</w:pPr>", '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>')),
      {
        profile: diverging(profile, ["tracked-bullet-fails"]),
      },
    );
    const { paragraphs } = await document.transact((transaction) => transaction.read());
    expect(paragraphs.map(({ text }) => text)).toEqual(["un"]);
  });
});

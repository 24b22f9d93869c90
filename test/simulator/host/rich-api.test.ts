/** The laws of the wire, seen by an add-in on Microsoft's client. */

import { bodyClass } from "../../../src/simulator/word-api/body";
import { contentControlClass } from "../../../src/simulator/word-api/content-control";
import { documentClass } from "../../../src/simulator/word-api/document";
import { fontClass } from "../../../src/simulator/word-api/font";
import { listClass, listItemClass } from "../../../src/simulator/word-api/list-item";
import { paragraphClass } from "../../../src/simulator/word-api/paragraph";
import { rangeClass } from "../../../src/simulator/word-api/range";
import { searchOptionsClass } from "../../../src/simulator/word-api/search-options";
import { sectionClass } from "../../../src/simulator/word-api/section";
import { profiles } from "../../../src/simulator/word-api/profile";
import { docx, p, r, sdt, table } from "../../builders/docx";
import { controlTexts, countRoundTrips, eachProfile, everyProfile, openInWord, paragraphTexts } from "../../builders/word";

/** Runs a batch of the add-in over a body. */
async function run<Result>(
  body: string,
  batch: (context: Word.RequestContext) => Promise<Result>,
  options: Parameters<typeof openInWord>[1] = {},
) {
  const opened = await openInWord(docx(body), options);
  const result = await opened.office.Word.run(batch).then(
    (value) => ({ value, error: undefined }),
    (error: unknown) => ({
      value: undefined,
      error: error as { code: string; message: string; debugInfo: { errorLocation: string } },
    }),
  );
  return { ...opened, ...result };
}

const classes = [
  bodyClass,
  contentControlClass,
  documentClass,
  fontClass,
  listClass,
  listItemClass,
  paragraphClass,
  rangeClass,
  searchOptionsClass,
  sectionClass,
];

describe("the simulated Word's API", () => {
  it("says for every member with which set it came and whose word there is for it", () => {
    for (const { properties, methods } of classes) {
      const members: Record<string, { since: string; source: string }> = { ...properties, ...methods };
      for (const { since, source } of Object.values(members)) {
        // 1.4 where the Word has it: comments.
        expect(since).toMatch(/^1\.[1234]$/);
        expect(source).toMatch(/^(documented|assumed|#\d+)$/);
      }
    }
  });

  it("gives a null object where there is nothing, and an object where there is something", async () => {
    const { value } = await run(p("libre") + p("puce", 1) + p(sdt(r("dedans"), "t")), async (context) => {
      const paragraphs = context.document.body.paragraphs.load("text,listItemOrNullObject/level");
      const hits = context.document.body.search("dedans").load("parentContentControlOrNullObject/tag");
      await context.sync();
      const items = paragraphs.items.map(({ listItemOrNullObject: item }) => (item.isNullObject ? null : item.level));
      return [items, hits.items[0]?.parentContentControlOrNullObject.tag];
    });
    expect(value).toEqual([[null, 1, null], "t"]);
  });

  it("evaluates a path once a request, however often it is named", async () => {
    const { word, value } = await run(p("un xxx deux"), async (context) => {
      const control = context.document.body.search("xxx").getFirst().insertContentControl();
      control.tag = "t";
      control.load("text,tag");
      const font = control.font.load("color");
      await context.sync();
      return [control.text, control.tag, font.color];
    });
    expect(value).toEqual(["xxx", "t", "#000000"]);
    expect(controlTexts(word)).toEqual([["t", "xxx"]]);
  });

  it("keeps what was found from one request to the next, while the text changes round it", async () => {
    const { word, value } = await run(p("xxx et xxx et xxx"), async (context) => {
      const hits = context.document.body.search("xxx").load("text");
      await context.sync();
      hits.items[0]?.insertText("le premier", "Replace");
      await context.sync();
      hits.items[2]?.insertText("le dernier", "Replace");
      hits.items[1]?.load("text");
      await context.sync();
      return hits.items[1]?.text;
    });
    expect(value).toBe("xxx");
    expect(paragraphTexts(word)).toEqual(["le premier et xxx et le dernier"]);
    expect(countRoundTrips(word)).toBe(3);
  });

  it("lets go of what was kept once the batch is over", async () => {
    const { word } = await run(p("xxx et xxx"), async (context) => {
      context.document.body.search("xxx").load("text");
      await context.sync();
    });
    expect(countRoundTrips(word, "cleanup")).toBe(1);
    // The document itself is kept.
    expect(word.references.size).toBe(1);
    expect(word.document.body.paragraphs[0]?.boundaries.size).toBe(0);
  });

  it("stops a batch at the action that fails; what came before it is done", async () => {
    const { word, error } = await run(
      p("un") + p(sdt(r("deux"), "t", '<w:lock w:val="contentLocked"/>')) + p("trois"),
      async (context) => {
        const { body } = context.document;
        body.search("un").getFirst().insertText("1", "Replace");
        body.contentControls.getFirst().insertText("2", "Replace");
        body.search("trois").getFirst().insertText("3", "Replace");
        await context.sync();
      },
    );
    expect(error).toMatchObject({ code: "AccessDenied", debugInfo: { errorLocation: "ContentControl.insertText" } });
    expect(paragraphTexts(word)).toEqual(["1", "deux", "trois"]);
  });

  it("reads a collection anew when it is loaded again", async () => {
    const { value } = await run(p("un", 0), async (context) => {
      const paragraphs = context.document.body.paragraphs.load("text");
      await context.sync();
      paragraphs.items[0]?.insertParagraph("deux", "After");
      paragraphs.load("text,isListItem");
      await context.sync();
      return paragraphs.items.map(({ text, isListItem }) => [text, isListItem]);
    });
    expect(value).toEqual([
      ["un", true],
      ["deux", true],
    ]);
  });

  it("refuses what is above its requirement set", async () => {
    const { error } = await run(
      p("un"),
      async (context) => {
        context.document.body.paragraphs.load("isListItem");
        await context.sync();
      },
      { profile: { ...profiles.web, wordApi: "1.1" } },
    );
    expect(error?.code).toBe("ApiNotFound");
  });

  it("is loud about what it lacks, and names it", async () => {
    const { error } = await run(p("un"), async (context) => {
      context.document.body.paragraphs.load("alignment");
      await context.sync();
    });
    expect(error).toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Paragraph.alignment") as string });
  });

  it.each([
    ["", "SearchStringInvalidOrTooLong"],
    ["x".repeat(256), "SearchStringInvalidOrTooLong"],
  ])("refuses to search for %j", async (text, code) => {
    const { error } = await run(p("un"), async (context) => {
      context.document.body.search(text).load("text");
      await context.sync();
    });
    expect(error?.code).toBe(code);
  });

  it("searches across runs and in cells, with case or without, never overlapping", async () => {
    const body = p(r("x") + r("x", "<w:b/>") + r("x XXX")) + table(p("xxxxxx"));
    const { value } = await run(body, async (context) => {
      const searches = [false, true].map((matchCase) => context.document.body.search("xxx", { matchCase }).load("text"));
      await context.sync();
      return searches.map(({ items }) => items.map(({ text }) => text));
    });
    expect(value).toEqual([
      ["xxx", "XXX", "xxx", "xxx"],
      ["xxx", "xxx", "xxx"],
    ]);
  });

  it("refuses requests that are too large on the web, and takes them on the desktop", async () => {
    const large = async (context: Word.RequestContext) => {
      context.document.body.paragraphs.getFirst().insertParagraph("x".repeat(6_000_000), "After");
      await context.sync();
    };
    expect((await run(p("un"), large)).error?.code).toBe("RequestPayloadSizeLimitExceeded");
    expect((await run(p("un"), large, { profile: profiles.ltsc })).error).toBeUndefined();
  });
});

describe.each(everyProfile)("what differs from one Word to another (%s)", (_, profile) => {
  it("placeholderText", async () => {
    const { error } = await run(
      p(sdt(r("un"), "t")),
      async (context) => {
        context.document.contentControls.getFirst().placeholderText = "…";
        await context.sync();
      },
      { profile },
    );
    expect(error?.code).toBe(profile.name === "web" ? "NotAllowed" : "NotImplemented");
  });

  it("writing into an empty control", async () => {
    const { word } = await run(
      p(`${r("avant ")}${sdt("", "t")}`),
      async (context) => {
        context.document.contentControls.getFirst().insertText("un", "Replace");
        await context.sync();
      },
      { profile },
    );
    expect(controlTexts(word)).toEqual([["t", profile.writesIntoEmptyControl ? "un" : ""]]);
  });

  it("the shape of a control round a whole paragraph", async () => {
    const { value } = await run(
      p("xxx"),
      async (context) => {
        const control = context.document.body.search("xxx").getFirst().insertContentControl().load("subtype");
        await context.sync();
        return control.subtype;
      },
      { profile },
    );
    expect(value).toBe(profile.wholeParagraph === "block" ? "RichTextParagraphs" : "RichTextInline");
  });

  it("breaks of line and paragraph in a text", async () => {
    const { value } = await run(
      sdt(p("un\vdeux") + p("trois"), "t"),
      async (context) => {
        const control = context.document.contentControls.getFirst().load("text");
        await context.sync();
        return control.text;
      },
      { profile },
    );
    expect(value).toBe(profile.name === "web" ? "un\ndeux\ntrois" : "un\vdeux\rtrois");
  });

  it("ids of controls", async () => {
    const { value } = await run(
      p(sdt(r("un"), "t")),
      async (context) => {
        const control = context.document.contentControls.getFirst().load("id");
        await context.sync();
        return control.id;
      },
      { profile },
    );
    expect(value).toBe(profile.keepsControlIds ? 1001 : 1);
  });

  it("tracked deletions in a text", async () => {
    const { value } = await run(
      p(`${r("un ")}<w:del w:id="9" w:author="a"><w:r><w:delText>deux</w:delText></w:r></w:del>`),
      async (context) => {
        const paragraph = context.document.body.paragraphs.getFirst().load("text");
        await context.sync();
        return paragraph.text;
      },
      { profile },
    );
    expect(value).toBe(profile.showsDeletedText ? "un deux" : "un ");
  });
});

describe("where one range is to another", () => {
  // Both in one text: "[" and "]" round the one, "<" and ">" round the other it is compared with.
  it.each([
    ["[un] deux <trois>", "Before"],
    ["[un ]<deux>", "AdjacentBefore"],
    ["[un <deu]x>", "OverlapsBefore"],
    ["<[un deux]>", "Equal"],
    ["[<un> deux]", "ContainsStart"],
    ["[un <deux>]", "ContainsEnd"],
    ["[un <de>ux]", "Contains"],
    ["<[un] deux>", "InsideStart"],
    ["<un [deux]>", "InsideEnd"],
    ["<un [de]ux>", "Inside"],
    ["<un [deu>x]", "OverlapsAfter"],
    ["<un >[deux]", "AdjacentAfter"],
    ["<un> deux [trois]", "After"],
  ])("%s: %s", async (marked, relation) => {
    const part = (open: string, close: string): string =>
      marked.slice(marked.indexOf(open), marked.indexOf(close)).replace(/[[\]<>]/g, "");
    const { value } = await run(p(marked.replace(/[[\]<>]/g, "")), async (context) => {
      const one = context.document.body.search(part("[", "]")).getFirst();
      const other = context.document.body.search(part("<", ">")).getFirst();
      const found = one.compareLocationWith(other);
      await context.sync();
      return found.value;
    });
    expect(value).toBe(relation);
  });

  it("is by paragraph first; the caret of a document just opened is before everything", async () => {
    const { value } = await run(p("un") + p("deux"), async (context) => {
      const [one, two] = [context.document.body.search("un"), context.document.body.search("deux")].map((hits) =>
        hits.getFirst(),
      );
      const selection = context.document.getSelection();
      const found = [two!.compareLocationWith(one!), two!.compareLocationWith(selection), one!.compareLocationWith(selection)];
      await context.sync();
      return found.map((result) => result.value as string);
    });
    expect(value).toEqual(["After", "After", "AdjacentAfter"]);
  });
});

describe("lists", () => {
  const bullets = ({
    document,
  }: {
    document: {
      body: { paragraphs: readonly { element: never; text: string }[] };
      numbering: { placeOf(element: never): { level: number } | undefined };
    };
  }) => document.body.paragraphs.map(({ element, text }) => [document.numbering.placeOf(element)?.level ?? null, text]);

  it.each(eachProfile)(
    "take paragraphs before and after a bullet, at a level, with text and controls in one batch (%s)",
    async (_, profile) => {
      const { word, error } = await run(
        p("tête") + sdt(p("un", 0), "clause") + p("pied"),
        async (context) => {
          const paragraphs = context.document.body.paragraphs.load("text");
          await context.sync();
          const bullet = paragraphs.items[1]!;
          const after = bullet.insertParagraph("", "After");
          after.listItem.level = 1;
          after.insertText("aux ", "End");
          const slot = after.insertText("Restos", "End");
          after.insertText(" ;", "End");
          after.getRange("Content").insertContentControl().tag = "clause";
          slot.insertContentControl().tag = "slot";
          const blank = bullet.insertParagraph("", "Before");
          blank.detachFromList();
          blank.styleBuiltIn = "Normal";
          await context.sync();
        },
        { profile },
      );
      expect(error).toBeUndefined();
      expect(bullets(word as never)).toEqual([
        [null, "tête"],
        [null, ""],
        [0, "un"],
        [1, "aux Restos ;"],
        [null, "pied"],
      ]);
      // Beside a control, not in it.
      expect(controlTexts(word)).toEqual([
        ["clause", "un"],
        ["clause", "aux Restos ;"],
        ["slot", "Restos"],
      ]);
    },
  );

  it("are joined by a paragraph that is in none, and refuse what is no list", async () => {
    const { word, error } = await run(p("puce", 1) + p("libre"), async (context) => {
      const paragraphs = context.document.body.paragraphs.load("text,listOrNullObject/id");
      await context.sync();
      const [bullet, free] = paragraphs.items;
      expect(free?.listOrNullObject.isNullObject).toBe(true);
      free?.attachToList(bullet?.listOrNullObject.id ?? 0, 2);
      await context.sync();
      free?.attachToList(99, 0);
      await context.sync();
    });
    expect(error?.code).toBe("InvalidArgument");
    expect(bullets(word as never)).toEqual([
      [1, "puce"],
      [2, "libre"],
    ]);
  });

  it("leave a paragraph that is no bullet as it is", async () => {
    const { error, word } = await run(p("libre"), async (context) => {
      context.document.body.paragraphs.getFirst().detachFromList();
      await context.sync();
    });
    expect(error).toBeUndefined();
    expect(paragraphTexts(word)).toEqual(["libre"]);
  });
});

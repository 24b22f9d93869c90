/** Highlights: read in the markup, each by itself, given and taken away; on every Word. */

import type { DocumentExtras, HighlightOutcome } from "../../src/agreement/agreement-document";
import { docx, p, r, sdt } from "../builders/docx";
import { everyProfile, openInWord, type OpenedWord } from "../builders/word";

const YELLOW = '<w:highlight w:val="yellow"/>';
const LOCKED = '<w:lock w:val="sdtContentLocked"/>';
const clause = (content: string, properties = ""): string => sdt(content, "trame:clause:one", properties);
const slot = (content: string, properties = ""): string => sdt(content, "trame:partner.name|plain", properties);

type Lit = readonly [paragraph: number | null, text: string, color: string];

async function lit({ document }: OpenedWord): Promise<Lit[]> {
  const { extras } = await document.transact((transaction) => transaction.readWhole());
  return (extras?.highlights ?? []).map(({ paragraph, text, color }) => [paragraph, text, color]);
}

/** Asks for all that is highlighted to have this colour. */
async function color(opened: OpenedWord, wanted: string | null): Promise<readonly HighlightOutcome[]> {
  return opened.document.transact(async (transaction) => {
    const { content, extras } = await transaction.readWhole();
    const found: DocumentExtras["highlights"] = extras?.highlights ?? [];
    const changes = found.map(({ paragraph, start, end }) => {
      return { paragraph: content.paragraphs[paragraph ?? -1]!, start, end, color: wanted };
    });
    return (await transaction.highlight(changes)).outcomes;
  });
}

function locks({ word }: OpenedWord): string[] {
  return word.document.body.contentControls.map(({ lock }) => lock);
}

describe.each(everyProfile)("highlights (%s)", (_, profile) => {
  const open = (body: string): Promise<OpenedWord> => openInWord(docx(body), { profile });

  it.each<[string, string, Lit[]]>([
    ["none", p(r("un")), []],
    ["one", p(r("un ") + r("deux", YELLOW) + r(" trois")), [[0, "deux", "#FFFF00"]]],
    ["one in two runs, the space between them left out", p(r("un", YELLOW) + r(" ") + r("deux", YELLOW)), [[0, "un deux", "#FFFF00"]]],
    [
      "two colours",
      p(r("un", YELLOW) + r("deux", '<w:highlight w:val="cyan"/>')),
      [[0, "un", "#FFFF00"], [0, "deux", "#00FFFF"]],
    ],
    ["what ends with a control", p(r("un ", YELLOW) + slot(r("deux", YELLOW))), [[0, "un ", "#FFFF00"], [0, "deux", "#FFFF00"]]],
    ["no white, no “none”", p(r("un", '<w:highlight w:val="white"/>') + r("deux", '<w:highlight w:val="none"/>')), []],
  ])("are read: %s", async (_name, body, expected) => {
    expect(await lit(await open(body))).toEqual(expected);
  }); // prettier-ignore

  it("are taken away from what they are on, and from nothing else, locked controls of ours included", async () => {
    const opened = await open(
      p(r("un ") + r("deux", YELLOW) + r(" trois, deux")) +
        clause(p(r("Accueillir ", YELLOW) + slot(r("Emmaüs", YELLOW), LOCKED) + r(" à "))) +
        p(clause(r("x".repeat(300), YELLOW), LOCKED)),
    );
    expect(await color(opened, null)).toEqual(["done", "done", "done", "done"]);
    expect(await lit(opened)).toEqual([]);
    expect(locks(opened)).toEqual(["unlocked", "sdtContentLocked", "sdtContentLocked"]);
    expect(opened.word.document.body.paragraphs.map(({ text }) => text)).toEqual([
      "un deux trois, deux",
      "Accueillir Emmaüs à ",
      "x".repeat(300),
    ]);
  });

  it("stay in what somebody else locked, and only there", async () => {
    const opened = await open(p(sdt(r("à eux", YELLOW), "theirs", LOCKED)) + p(r("à nous", YELLOW)));
    expect(await color(opened, null)).toEqual(["refused", "done"]);
    expect(await lit(opened)).toEqual([[0, "à eux", "#FFFF00"]]);
  });

  it("stay in a list that somebody locked, which Word does not tell, and only there", async () => {
    const opened = await open(
      p(sdt(r("à eux", YELLOW), "theirs", `${LOCKED}<w:dropDownList/>`)) + p(slot(r("à nous", YELLOW), LOCKED)),
    );
    expect(await color(opened, null)).toEqual(["refused", "done"]);
    expect(locks(opened)).toContain("sdtContentLocked");
    expect(await lit(opened)).toEqual([[0, "à eux", "#FFFF00"]]);
  });

  it("are made white by a Word that refuses to have none, and are not there any more", async () => {
    const refusing = { ...profile, divergences: new Set([...profile.divergences, "highlight-null-refused" as const]) };
    const opened = await openInWord(docx(p(r("un ") + slot(r("deux", YELLOW), LOCKED)) + p(r("trois", YELLOW))), {
      profile: refusing,
    });
    expect(await color(opened, null)).toEqual(["white", "white"]);
    expect(await lit(opened)).toEqual([]);
    expect(locks(opened)).toEqual(["sdtContentLocked"]);
  });

  it("are given their colour", async () => {
    const opened = await open(p(r("un ") + r("deux", YELLOW)));
    expect(await color(opened, "#00FFFF")).toEqual(["done"]);
    expect(await lit(opened)).toEqual([[0, "deux", "#00FFFF"]]);
  });
});

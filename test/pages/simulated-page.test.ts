/** The simulated Word's page: what a person sees of Word itself. */

import { docx, p, r, sdt } from "../builders/docx";
import { eventually, openWordPage, type WordPage } from "./word-page";

const NAME = "trame:partner.name|plain";

/** What is drawn round a control, beyond its text. */
function frameOf(word: WordPage, tag: string): Promise<{ frame: string; shade: string; title: string }> {
  return word
    .controls(tag)
    .first()
    .evaluate((control) => ({
      frame: getComputedStyle(control).boxShadow,
      shade: getComputedStyle(control).backgroundColor,
      title: getComputedStyle(control, "::before").content,
    }));
}

const NONE = { frame: "none", shade: "rgba(0, 0, 0, 0)", title: "none" };

describe("the frame of a content control", () => {
  it("shows where the pointer is, and where the caret is, of one that is not hidden", async () => {
    const word = await openWordPage();
    const hidden = '<w15:appearance xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" w15:val="hidden"/>';
    const control = (tag: string, more = ""): string => p(r("avant ") + sdt(r(tag), tag, `<w:alias w:val="Le ${tag}"/>${more}`));
    await word.openFile("cadres.docx", docx(p("titre") + control("un") + control("deux") + control("trois", hidden)));
    await word.controls("trois").waitFor();

    await word.page.mouse.move(0, 0);
    for (const tag of ["un", "deux", "trois"]) expect(await frameOf(word, tag)).toEqual(NONE);

    await word.controls("un").hover();
    expect(await frameOf(word, "un")).toMatchObject({ frame: "none", shade: expect.not.stringContaining(NONE.shade) as string });

    await word.controls("deux").click();
    await eventually(
      () => frameOf(word, "deux"),
      ({ frame, title }) => {
        expect(frame).not.toBe("none");
        expect(title).toBe('"Le deux"');
      },
    );
    expect(await frameOf(word, "un")).toEqual(NONE);

    await word.controls("trois").click();
    await eventually(
      () => frameOf(word, "deux"),
      (frame) => expect(frame).toEqual(NONE),
    );
    expect(await frameOf(word, "trois")).toEqual(NONE);
    expect(word.errors).toEqual([]);
  });

  it("is round text that nobody changes, where it is locked: Word says so, and there is nothing to undo", async () => {
    const word = await openWordPage();
    await word.openFile(
      "verrou.docx",
      docx(p(r("avant ") + sdt(r("scellé"), "s", '<w:lock w:val="sdtContentLocked"/>') + r(" après"))),
    );
    await word.controls("s").click();
    await word.page.keyboard.type("x");
    const refusal = word.window.getByRole("status");
    await eventually(
      () => refusal.innerText(),
      (said) => expect(said).toContain("la sélection est verrouillée"),
    );
    expect(await word.controls("s").innerText()).toBe("scellé");
    await word.page.keyboard.press("Backspace");
    expect(await word.controls("s").innerText()).toBe("scellé");
    expect(await word.tool("Annuler").isDisabled()).toBe(true);
    await word.paper.getByText("après").click();
    await word.page.keyboard.type("y");
    await eventually(
      () => word.paper.innerText(),
      (text) => expect(text).toContain("y"),
    );
    expect(await refusal.innerText()).toBe("");
    expect(word.errors).toEqual([]);
  });
});

describe("the pages of the paper", () => {
  it("end where they are full, and where somebody ended them", async () => {
    const word = await openWordPage();
    const ends = word.window.locator(".page-end");
    const broken = p('<w:r><w:t>un</w:t></w:r><w:r><w:br w:type="page"/></w:r><w:r><w:t>deux</w:t></w:r>');
    await word.openFile("saut.docx", docx(broken));
    await eventually(
      () => ends.allInnerTexts(),
      (texts) => expect(texts).toEqual(["Page 2"]),
    );
    await word.openFile("long.docx", docx(Array.from({ length: 120 }, (_, index) => p(`ligne ${index}`)).join("")));
    await eventually(
      () => ends.allInnerTexts(),
      (texts) => expect(texts).toEqual(["Page 2", "Page 3"]),
    );
    // Between two lines, across none.
    const [end, lines] = await Promise.all([
      ends.first().evaluate((one) => one.getBoundingClientRect().top),
      word.paper.locator("p").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)),
    ]);
    expect(lines.filter(({ top, bottom }) => top + 2 < end && end < bottom - 2)).toEqual([]);
    expect(word.errors).toEqual([]);
  });
});

describe("the pane beside the paper", () => {
  it("is 329 × 445, and as high as the window when it is asked; its letters are as high as Segoe UI's", async () => {
    const word = await openWordPage();
    await word.button("Commencer").waitFor();
    const size = (): Promise<number[]> => word.pane.locator("html").evaluate(() => [innerWidth, innerHeight]);
    expect(await size()).toEqual([329, 445]);
    // 2,210 above the line and 514 below, of 2,048 to the em.
    await eventually(
      () =>
        word.pane.locator("body").evaluate((body) => {
          const text = body.ownerDocument.createElement("span");
          text.style.cssText = 'position:absolute;font:400 100px "Segoe UI";line-height:normal';
          text.textContent = "Trame";
          body.append(text);
          const { height } = text.getBoundingClientRect();
          text.remove();
          return height;
        }),
      (height) => expect(Math.round(height)).toBe(133),
    );
    await word.setting("Volet").selectOption("whole");
    await eventually(size, ([, height]) => expect(height).toBeGreaterThan(445));
    expect(word.errors).toEqual([]);
  });
});

describe("two who write in one document", () => {
  it("have a window and a pane each: what one writes the other sees at the next reading, and neither undoes the other's", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.answer("Nom du partenaire", "Emmaüs Solidarité");
    await word.pane.getByText("13 emplacements remplis sur 29").waitFor();

    await word.tool("Ouvrir à deux").click();
    await word.pane.getByText("13 emplacements remplis sur 29").waitFor();
    await word.answer("Code APE", "8790B");
    await word.pane.getByText("14 emplacements remplis sur 29").waitFor();
    await word.controls(NAME).first().click();

    await word.page.locator(".windows .tab button").first().click();
    expect(await word.controls("trame:partner.ape|plain").innerText()).toBe("8790\u00a0B");
    expect(await word.tool("Annuler").isDisabled()).toBe(true);
    await word.button("Actualiser depuis le document").click();
    await word.pane.getByText("14 emplacements remplis sur 29").waitFor();
    // The other's caret is the other's.
    expect(await frameOf(word, NAME)).toEqual(NONE);
    expect(word.errors).toEqual([]);
  });
});

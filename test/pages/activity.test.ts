/** An APE code, found by the words of its activity. */

import { eventually, openWordPage, problemsOf } from "./word-page";

describe("the field of an APE code", () => {
  it("is found by words, at 320 pixels, says what it is, and is written when it is left", async () => {
    const word = await openWordPage();
    await word.begin();
    await word.openField("Code APE");
    const code = word.field("Code APE");
    await code.fill("hebergement social");
    const found = word.pane.getByRole("button", { name: /^\d{4}[A-Z] – / });
    await found.first().waitFor();
    expect((await found.first().innerText()).replaceAll("\u00a0", " ")).toBe(
      "8790B – Hébergement social pour adultes et familles en difficultés et autre hébergement social",
    );
    expect(await found.count()).toBe(7);
    expect(await problemsOf(word)).toEqual([]);

    await found.first().click();
    expect(await code.inputValue()).toBe("8790B");
    expect(await code.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
    await word.pane.getByText(/^Hébergement social pour adultes et familles/).waitFor();
    await code.press("Enter");
    // It goes on to the next field without an answer.
    await word.field("Présentation du partenaire").waitFor();
    await eventually(
      () => word.controls("trame:partner.ape|plain").innerText(),
      (text) => expect(text).toBe("8790\u00a0B"),
    );
    await word.line("Code APE").getByText("8790\u00a0B").waitFor();
    await word.openField("Code APE");
    await word.pane.getByText("Écrit dans le document.", { exact: true }).waitFor();

    // One that there is not is written, and told.
    await word.answer("Code APE", "6910C");
    await word.pane.getByText(/^Ce code APE n’existe pas dans la nomenclature/).waitFor();
    await eventually(
      () => word.controls("trame:partner.ape|plain").innerText(),
      (text) => expect(text).toBe("6910\u00a0C"),
    );
    expect(await problemsOf(word)).toEqual([]);
    expect(word.errors).toEqual([]);
  });
});

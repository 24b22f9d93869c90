/** What a new kind of field costs: one entry, and the code and two sentences of what it refuses. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { cleanText } from "../../../src/agreement/fields/clean-text";
import { textKind } from "../../../src/agreement/fields/field-kind";
import { fieldKinds } from "../../../src/agreement/fields/field-kinds";
import { kind } from "../../../src/agreement/fields/kind-entry";
import { parseModel } from "../../../src/agreement/model/parse-model";
import { readAgreement } from "../../../src/agreement/operations/read-agreement";
import { blankDocument } from "../../../src/cli/blank-document";
import { prepareAndFill } from "../../builders/agreement";
import { filesOf } from "../../builders/models";
import { openInWord, paragraphTexts } from "../../builders/word";

/** Text in small letters with an @ in it, of one domain where the model says so. */
const email = kind(z.strictObject({ domain: z.optional(z.string()) }), ({ domain = "" }) =>
  textKind({
    check: (raw) => {
      const cleaned = cleanText(raw, { limit: 100, lines: "one" });
      if (!cleaned.ok) return cleaned;
      const isAddress = /^\S+@\S+$/.test(cleaned.value) && cleaned.value.endsWith(domain);
      return isAddress ? { ...cleaned, value: cleaned.value.toLowerCase() } : { ok: false, problem: { code: "answer-not-text" } };
    },
    toText: (value) => value,
    fromText: (text) => (text.includes("@") ? text : undefined),
  }),
);

describe("a new kind of field", () => {
  it("is one entry for the model, the checks, the document and what is read of it", async () => {
    Object.assign(fieldKinds, { email });
    const files = filesOf(["On lui écrit à {{mail:xxx (courriel)}} du lundi au vendredi sans faute."]);
    const [field] = files["fields.json"] as [object];
    const of = (spec: unknown, example: string) => parseModel({ ...files, "fields.json": [{ ...field, kind: spec, example }] });
    expect(() => of({ name: "email", domain: "@trame.org" }, "a@b.org")).toThrow("fields.json[0].example");
    expect(() => of({ name: "email", domian: "@trame.org" }, "a@b.org")).toThrow("fields.json[0].kind");

    const model = of("email", "Moi@Trame.org");
    const opened = await openInWord(await blankDocument(model));
    await prepareAndFill(opened, { model: model.id, answers: { mail: "Claire@Emmaus.fr" } }, model);
    expect(paragraphTexts(opened.word)[0]).toBe("On lui écrit à claire@emmaus.fr du lundi au vendredi sans faute.");
    const { answers } = await readAgreement(opened.document, model);
    expect([...answers]).toEqual([["mail", "claire@emmaus.fr"]]);
  });

  it.each([
    ["number", /number-(?:not-whole|too-large)|\bnumber: kind/],
    ["ape", /ape-not-4|\bape: always|\bape:? .*textKind/],
    ["phrase", /\bphrase: kind/],
  ])("takes four files at most: %s", (_, named) => {
    const source = join(__dirname, "../../../src");
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
    const naming = files.filter((file) => named.test(readFileSync(join(source, file), "utf8")));
    expect(naming.length).toBeGreaterThan(0);
    expect(naming.length).toBeLessThanOrEqual(4);
  });
});

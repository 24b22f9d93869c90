import type { ContractChecks } from "../contract-check";
import { p, r, sdt } from "../fixture";
import { given, orRefusal } from "../opened-document";

/** The document, its sections, and requests as a whole: https://learn.microsoft.com/javascript/api/word/word.document */
export const documentChecks: ContractChecks = {
  "request.stops": {
    fr: "une requête qui échoue s’arrête là, et ce qui venait avant est fait",
    en: "a request that fails stops there, and what came before it is done",
    source: "documented",
    does: "what was done is counted from the document, never from the answer",
    begins: p(r("un deux ") + sdt("held", r("trois quatre"))),
    ask: async (word) => {
      const [one, crossing] = [await word.find("un"), await word.find("deux trois")];
      const code = await orRefusal(async () => {
        one.insertContentControl().tag = "trame";
        crossing.insertContentControl().tag = "never";
        await word.sync();
        return "accepted";
      });
      return [code, (await word.controls()).map(({ tag }) => tag)];
    },
    expects: ["refused: GeneralException", ["trame", "held"]],
    survives: [
      ["refused: GeneralException", ["held"]],
      ["refused: GeneralException", ["held", "trame"]],
      // Wrapped as far as the first word.
      ["accepted", ["trame", "never", "held"]],
    ],
  },
  "request.answered": {
    fr: "Word répond de ce qui a été fait avant l’échec",
    en: "Word answers for what was done before the failure",
    source: "assumed",
    does: "which slot was refused is told so; without it, it is looked for one by one",
    begins: p(r("un deux ") + sdt("held", r("trois quatre"))),
    ask: async (word) => {
      const [one, crossing] = [await word.find("un"), await word.find("deux trois")];
      const made = [one.insertContentControl(), crossing.insertContentControl()];
      await orRefusal(async () => word.sync());
      return made.map((control) => isAnswered(control));
    },
    expects: [true, false],
    survives: [
      [false, false],
      [true, true],
    ],
  },
  "request.again": {
    fr: "après un échec, la même séance continue",
    en: "after a failure the same run goes on",
    source: "documented",
    does: "what failed is left out, and the rest is done",
    ask: async (word) => {
      await orRefusal(async () => {
        word.document.body.search("absent").getFirst().load("text");
        await word.sync();
      });
      return (await word.texts())[0];
    },
    expects: "Bonjour le monde",
  },
  "request.kept": {
    fr: "ce qu’une requête a donné sert dans la suivante",
    en: "what a request gave can be used in the next",
    source: "documented",
    does: "a reading and the write that follows are two requests",
    ask: async (word) => {
      const hit = await word.find("le");
      await word.paragraphs();
      hit.insertText("la", "Replace");
      await word.sync();
      return (await word.texts())[0];
    },
    expects: "Bonjour la monde",
  },
  "request.null-object": {
    fr: "ce qui n’est pas là peut être demandé sans erreur",
    en: "what is not there can be asked for without an error",
    source: "documented",
    does: "controls and lists are asked for so",
    ask: async (word) =>
      (await word.paragraph(0, "parentContentControlOrNullObject/tag")).parentContentControlOrNullObject.isNullObject,
    expects: true,
  },
  "document.selection": {
    fr: "le document a toujours une sélection",
    en: "the document always has a selection",
    source: "documented",
    does: "the next slot is the first one after it",
    ask: async (word) => typeof (await word.loaded(word.document.getSelection().load("text"))).text,
    expects: "string",
  },
  "document.sections": {
    fr: "le document a au moins une section",
    en: "the document has a section at least",
    source: "documented",
    does: "headers and footers are looked at one section after the other",
    ask: async (word) => (await word.loaded(word.document.sections.load("items"))).items.length > 0,
    expects: true,
  },
  "document.header": {
    fr: "un en-tête se lit",
    en: "a header can be read",
    source: "documented",
    does: "a placeholder left in one is told; what could not be looked at is said",
    ask: async (word) => {
      const { items } = await word.loaded(word.document.sections.load("items"));
      const { paragraphs } = given(items[0], "section").getHeader("Primary");
      return Array.isArray((await word.loaded(paragraphs.load("text"))).items);
    },
    expects: true,
    survives: ["refused: GeneralException", "refused: ItemNotFound"],
  },
  "document.header.unmade": {
    fr: "le lire ne le crée pas",
    en: "reading it does not make one",
    source: "#1904",
    does: "only those that the markup says there are get asked for, of a section that shows none of those before it",
    ask: async (word) => {
      const before = (await word.ooxml()).includes("headerReference");
      const { items } = await word.loaded(word.document.sections.load("items"));
      await word.loaded(given(items[0], "section").getHeader("EvenPages").paragraphs.load("text"));
      return [before, (await word.ooxml()).includes("headerReference")];
    },
    expects: [false, false],
    survives: "any",
  },
  "request.release": {
    fr: "Word laisse aller ce qui ne sert plus",
    en: "Word lets go of what is no longer used",
    source: "documented",
    does: "what a long action named is let go a little at a time",
    ask: async (word) => {
      const hit = await word.find("le");
      word.context.trackedObjects.add(hit);
      await word.sync();
      word.context.trackedObjects.remove(hit);
      await word.sync();
      return "done";
    },
    expects: "done",
    survives: "any",
  },
};

/** Until the host has answered for an object, its properties throw. */
function isAnswered(object: OfficeExtension.ClientObject): boolean {
  try {
    return !object.isNullObject;
  } catch {
    return false;
  }
}

import type { ContractChecks } from "../contract-check";
import { commented, p, r, sdt } from "../fixture";
import { bare } from "../opened-document";

const ONE = p(r("a ") + sdt("trame", r("b")) + r(" c"));
const BLOCK = p("a") + sdt("trame", p("b")) + p("c");

/** Writing in controls, and locking them: https://learn.microsoft.com/javascript/api/word/word.contentcontrol#word-word-contentcontrol-inserttext-member(1) */
export const controlWritingChecks: ContractChecks = {
  "write.replace": {
    fr: "un texte mis à la place d’un autre dans un contrôle prend sa place, et le contrôle reste",
    en: "a text put in the place of a control’s takes its place, and the control stays",
    source: "documented; #1516, #2183, #1094",
    does: "answers are written so; what each control then shows is read, and one that does not show it is told",
    begins: ONE,
    ask: async (word) => {
      (await word.control()).insertText("x", "Replace");
      await word.sync();
      return [await word.shown(), (await word.texts())[0]];
    },
    expects: [[["trame", "x"]], "a x c"],
    survives: [
      [[["trame", "b"]], "a b c"],
      [[["trame", "xb"]], "a xb c"],
    ],
  },
  "write.end": {
    fr: "un texte ajouté à la fin d’un contrôle y est",
    en: "a text added at the end of a control is in it",
    source: "documented",
    does: "a placeholder is put back after its word so; read again as every write",
    begins: ONE,
    ask: async (word) => {
      (await word.control()).insertText("x", "End");
      await word.sync();
      return word.shown();
    },
    expects: [["trame", "bx"]],
    survives: [[["trame", "b"]]],
  },
  "write.start": {
    fr: "un texte mis au début d’un contrôle y est, et le reste du contrôle se supprime sans lui",
    en: "a text put at the start of a control is in it, and the rest of the control is deleted without it",
    source: "documented: insertText(…, Start), Range.getRange, expandTo, delete",
    does: "where a text does not take the place of another, it is written so; what is then shown is read, and told",
    begins: ONE,
    ask: async (word) => {
      const control = await word.control();
      const written = control.insertText("x", "Start");
      written.getRange("End").expandTo(control.getRange("Content").getRange("End")).delete();
      await word.sync();
      return [await word.shown(), (await word.texts())[0]];
    },
    expects: [[["trame", "x"]], "a x c"],
    survives: "any",
  },
  "write.clear": {
    fr: "un contrôle que l’on vide reste",
    en: "a control that is cleared stays",
    source: "documented: clear()",
    does: "where a text does not take the place of another, none does so; what is then shown is read, and told",
    begins: ONE,
    ask: async (word) => {
      (await word.control()).clear();
      await word.sync();
      return (await word.controls()).length;
    },
    expects: 1,
    survives: "any",
  },
  "write.look": {
    fr: "le nouveau texte a l’aspect de celui dont il prend la place",
    en: "the new text has the look of what it takes the place of",
    source: "assumed",
    does: "the highlight of a placeholder is taken away from its answer",
    begins: p(r("a ") + sdt("trame", r("b", '<w:highlight w:val="yellow"/>')) + r(" c")),
    ask: async (word) => {
      const written = (await word.control()).insertText("x", "Replace").load("font/highlightColor");
      return (await word.loaded(written)).font.highlightColor.toUpperCase();
    },
    expects: "#FFFF00",
    survives: "any",
  },
  "write.inner": {
    fr: "un contrôle qui est dans un autre disparaît quand on écrit dans celui-ci",
    en: "a control in another goes when the other is written",
    source: "assumed",
    does: "a slot in another’s control keeps both from being written until it is taken apart",
    begins: p(r("a ") + sdt("outer", r("b ") + sdt("inner", r("c"))) + r(" d")),
    ask: async (word) => {
      (await word.control("outer")).insertText("x", "Replace");
      await word.sync();
      return word.shown();
    },
    expects: [["outer", "x"]],
    survives: "any",
  },
  "write.comment": {
    fr: "un commentaire posé sur un texte reste quand ce texte est remplacé",
    en: "a comment on a text stays when that text is replaced",
    source: "#2574: not on the web",
    does: "the answer is written, and it is said that a comment stood there",
    begins: p(r("a ") + sdt("trame", commented("b")) + r(" c")),
    ask: async (word) => {
      (await word.control()).insertText("x", "Replace");
      return (await word.ooxml()).includes("<w:commentReference");
    },
    expects: true,
    survives: [false, "refused: GeneralException"],
  },
  "write.lines": {
    fr: "un texte de deux lignes fait deux paragraphes, tous deux dans le contrôle",
    en: "a text of two lines makes two paragraphs, both in the control",
    source: "assumed",
    does: "a presentation is written so; what is then shown is read, and told where it is not what was asked",
    begins: BLOCK,
    ask: async (word) => {
      (await word.control()).insertText("x\ny", "Replace");
      await word.sync();
      return [bare((await word.control()).text), (await word.paragraphs()).length];
    },
    expects: ["x\ny", 4],
    survives: "any",
  },
  "write.empty": {
    fr: "un contrôle vidé n’a plus de texte",
    en: "a control that is emptied has no text",
    source: "#1515",
    does: "none is left empty; one that somebody emptied is read in the markup, and by the prompts that are known",
    begins: ONE,
    ask: async (word) => {
      (await word.control()).insertText("", "Replace");
      await word.sync();
      const [control] = await word.controls();
      return control ? (control.text === "" ? "empty" : "prompt") : "gone";
    },
    expects: "empty",
    survives: ["prompt", "gone"],
  },
  "write.into-empty": {
    fr: "on écrit dans un contrôle vide",
    en: "an empty control can be written in",
    source: "#2183, #1094",
    does: "what it then shows is read; one that does not show it is told",
    begins: ONE,
    ask: async (word) => {
      const control = await word.control();
      control.insertText("", "Replace");
      await word.sync();
      control.insertText("x", "Replace");
      await word.sync();
      return (await word.loaded(control.load("text"))).text;
    },
    expects: "x",
    survives: "any",
  },
  "write.prompt": {
    fr: "un texte mis à la place de l’invite de Word la remplace",
    en: "a text put in the place of Word’s prompt replaces it",
    source: "17.5.2.39",
    does: "what it then shows is read; one that does not show it is told",
    begins: p(r("a ") + sdt("trame", r("Cliquez ici"), "<w:showingPlcHdr/>") + r(" c")),
    ask: async (word) => {
      (await word.control()).insertText("x", "Replace");
      await word.sync();
      return (await word.texts())[0];
    },
    expects: "a x c",
    survives: "any",
  },
  "write.caret": {
    fr: "on écrit dans le contrôle où est le curseur",
    en: "the control that the caret is in can be written",
    source: "#2815, #1794",
    does: "where it is refused, the sentence says to click elsewhere in the document",
    begins: p(r("a ") + sdt("trame", r("un deux"))),
    ask: async (word) => {
      const control = await word.control();
      (await word.find("deux")).select("Select");
      await word.sync();
      control.insertText("x", "Replace");
      return (await word.loaded(control.load("text"))).text;
    },
    expects: "x",
    survives: "any",
  },
};

import type { ContractChecks } from "../contract-check";
import { given, type OpenedDocument, orRefusal } from "../opened-document";

const NAMESPACE = "urn:trame:contract";
const OTHER = "urn:trame:contract:other";

function add(word: OpenedDocument, text: string, namespace = NAMESPACE, head = ""): Promise<Office.CustomXmlPart> {
  const xml = `${head}<memory xmlns="${namespace}">${text}</memory>`;
  return word.common((done) => word.window.Office.context.document.customXmlParts.addAsync(xml, done));
}

async function list(word: OpenedDocument, namespace = NAMESPACE): Promise<Office.CustomXmlPart[]> {
  const store = word.window.Office.context.document.customXmlParts;
  const parts = await word.common<Office.CustomXmlPart[] | undefined>((done) => store.getByNamespaceAsync(namespace, done));
  return Array.from(parts ?? []);
}

function remove(word: OpenedDocument, part: Office.CustomXmlPart): Promise<void> {
  return word.common((done) => part.deleteAsync(done));
}

function read(word: OpenedDocument, part: Office.CustomXmlPart): Promise<string> {
  return word.common((done) => part.getXmlAsync(done));
}

/** Asks with parts of ours in the document, and takes them out again, whatever is answered. */
async function withParts(
  word: OpenedDocument,
  texts: readonly string[],
  ask: (parts: readonly Office.CustomXmlPart[]) => Promise<unknown>,
): Promise<unknown> {
  const parts: Office.CustomXmlPart[] = [];
  for (const text of texts) parts.push(await add(word, text));
  try {
    return await ask(parts);
  } finally {
    for (const part of parts) await orRefusal(() => remove(word, part));
  }
}

/** What the Common API keeps and tells: https://learn.microsoft.com/javascript/api/office/office.customxmlparts */
export const commonApiChecks: ContractChecks = {
  "memory.add": {
    fr: "une partie XML ajoutée au document se retrouve par son espace de noms",
    en: "an XML part that was added to the document is found by its namespace",
    source: "documented; #5910",
    does: "what the document remembers is kept so, and read back: what is not kept is said, and nothing else is lost",
    ask: (word) => withParts(word, ["x"], async () => (await list(word)).length),
    expects: 1,
    survives: [0, "refused: 5001"],
  },
  "memory.declaration": {
    fr: "une partie qui a une déclaration XML est gardée",
    en: "a part with an XML declaration is kept",
    source: "#1643, #1742",
    does: "Trame’s has none",
    ask: async (word) => {
      const part = await add(word, "x", NAMESPACE, '<?xml version="1.0"?>');
      const kept = (await list(word)).length;
      await orRefusal(() => remove(word, part));
      return kept;
    },
    expects: 1,
    survives: "any",
  },
  "memory.read": {
    fr: "elle se relit telle qu’elle a été écrite",
    en: "it is read as it was written",
    source: "documented; #1643, #1742",
    does: "it has no XML declaration; one that cannot be read costs itself alone",
    ask: (word) =>
      withParts(word, ["l’asile &lt;b&gt; é"], async ([part]) =>
        (await read(word, given(part, "part"))).includes(">l’asile &lt;b&gt; é<"),
      ),
    expects: true,
    survives: ["refused: 5001", "refused: 3003"],
  },
  "memory.namespace": {
    fr: "un autre espace de noms n’en donne aucune",
    en: "another namespace gives none",
    source: "#227, office-js-docs #250",
    does: "a part whose root is not ours is left alone",
    ask: (word) => withParts(word, ["x"], async () => (await list(word, OTHER)).length),
    expects: 0,
    survives: "any",
  },
  "memory.several": {
    fr: "deux parties ont chacune leur numéro",
    en: "two parts have an id each",
    source: "documented",
    does: "the new one is added before the old one goes",
    ask: (word) => withParts(word, ["x", "y"], async () => new Set((await list(word)).map(({ id }) => id)).size),
    expects: 2,
    survives: [0],
  },
  "memory.delete": {
    fr: "une partie supprimée n’y est plus",
    en: "a part that is deleted is gone",
    source: "documented",
    does: "the old one goes so; of several the newest is read",
    ask: (word) =>
      withParts(word, ["x"], async ([part]) => {
        await remove(word, given(part, "part"));
        return (await list(word)).length;
      }),
    expects: 0,
    survives: [1, "refused: 3003", "refused: 5001"],
  },
  "memory.delete.twice": {
    fr: "la supprimer une seconde fois est refusé",
    en: "deleting it a second time is refused",
    source: "assumed",
    does: "one that another pane deleted is no failure",
    ask: (word) =>
      withParts(word, ["x"], async ([part]) => {
        await remove(word, given(part, "part"));
        await remove(word, given(part, "part"));
        return "accepted";
      }),
    expects: "refused: 3003",
    survives: "any",
  },
  "office.host": {
    fr: "Word dit qu’il est Word",
    en: "Word says that it is Word",
    source: "documented",
    does: "elsewhere one sentence is shown",
    ask: async ({ window: { Office } }) => (await Office.onReady()).host === Office.HostType.Word,
    expects: true,
  },
  "office.requirements": {
    fr: "il annonce WordApi 1.3",
    en: "it announces WordApi 1.3",
    source: "documented",
    does: "without it one sentence is shown",
    ask: ({ window: { Office } }) => Promise.resolve(Office.context.requirements.isSetSupported("WordApi", "1.3")),
    expects: true,
  },
  "office.language": {
    fr: "il dit dans quelle langue il est",
    en: "it says which language it is in",
    source: "documented; not on the web",
    does: "else the browser’s language is taken",
    ask: ({ window: { Office } }) => Promise.resolve(typeof Office.context.displayLanguage),
    expects: "string",
    survives: ["undefined"],
  },
  "office.selection-event": {
    fr: "il accepte de dire quand la sélection bouge, puis de ne plus le dire",
    en: "it agrees to tell when the selection moves, and not to any more",
    source: "documented; #2964, #4114",
    does: "what is changed in Word is noticed so; else by the focus and by Actualiser",
    ask: async (word) => {
      const { Office } = word.window;
      const { document } = Office.context;
      const event = Office.EventType.DocumentSelectionChanged;
      const listen = (): void => undefined;
      await word.common((done) => document.addHandlerAsync(event, listen, done));
      await word.common((done) => document.removeHandlerAsync(event, { handler: listen }, done));
      return "done";
    },
    expects: "done",
    survives: "any",
  },
};

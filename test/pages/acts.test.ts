/**
 * Every act of the pane, by keyboard: what came of it is said once, by one live region, and the focus is always somewhere. A table an
 * agreement: each act begins where the one before ended.
 */

import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { decided, openFilledInTime } from "../builders/decided";
import { forget, heard, listen } from "./announced";
import { eventually, openWordPage, type PageOptions, type WordPage } from "./word-page";

/** `said`: undefined for what is shown, and needs no word. `focused`: what has the focus then, where it is told. */
type Act = readonly [
  name: string,
  act: (word: WordPage) => Promise<unknown>,
  said: RegExp | undefined,
  focused?: (word: WordPage) => Locator,
];

const house = { "house.json": readFileSync(new URL("../../src/deploy/house.example.json", import.meta.url)) };
const NAME = "trame:partner.name|plain";
const SIRET = "trame:partner.siret|plain";
const lastYear = readFileSync(new URL("../fixtures/copies/through-libreoffice.docx", import.meta.url));

/** Presses what has such a name, by keyboard. */
const press =
  (find: (word: WordPage) => Locator, key = "Enter") =>
  async (word: WordPage): Promise<void> => {
    const target = find(word).and(word.pane.locator(":not([aria-disabled=true])")).first();
    await target.waitFor();
    await target.focus();
    await word.page.keyboard.press(key);
  };
const button = (name: string | RegExp) => (word: WordPage) =>
  word.pane.getByRole("button", { name, exact: typeof name === "string" });
const step = (name: string) => (word: WordPage) => word.pane.getByRole("navigation").getByRole("button", { name });
const box = (name: string) => (word: WordPage) => word.pane.getByRole("checkbox", { name, exact: true });

/** Types an answer, and Enter. */
const answer =
  (label: string, name: string, text: string) =>
  async (word: WordPage): Promise<void> => {
    await word.openField(label);
    await word.field(name).fill(text);
    await word.page.keyboard.press("Enter");
  };

/** Somebody changes the first name on the paper, while the pane has the focus again. */
const renamed =
  (text: string) =>
  async (word: WordPage): Promise<void> => {
    await word.selectControl(NAME);
    await word.page.keyboard.type(text);
    await word.notice.getByText("Pas la même réponse partout", { exact: false }).waitFor();
  };

/** Chooses a file from the disk, by the button that asks for one. */
const choose =
  (label: string, name: string, buffer: Buffer) =>
  async (word: WordPage): Promise<void> => {
    const [chooser] = await Promise.all([word.page.waitForEvent("filechooser"), press(button(label))(word)]);
    await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
  };

/** What was refused in the form is contradicted on the paper; then one of the two is chosen. */
const contradicted =
  (onPaper: string, chosen: string, typed?: string) =>
  async (word: WordPage): Promise<void> => {
    await answer("Identifiant du partenaire", "N° SIRET", "123")(word);
    await word.selectControl(SIRET);
    await word.page.keyboard.type(onPaper);
    await word.openField("Identifiant du partenaire");
    await word.button(chosen).waitFor();
    if (typed !== undefined) await word.field("N° SIRET").fill(typed);
    await forget(word);
    await press(button(chosen))(word);
  };
const SIRET_FIELD = (word: WordPage): Locator =>
  word.pane.locator('[id="editor-partner.siret"] :focus, [id="line-partner.siret"]:focus');

const FILLING: readonly Act[] = [
  ["begin", press(button("Commencer")), /emplacements préparés/, (word) => word.field("Nom du partenaire")],
  ["fill", answer("Nom du partenaire", "Nom du partenaire", "Emmaüs Solidarité"), /Écrit dans le document : « Nom du partenaire/],
  ["refuse", answer("Identifiant du partenaire", "N° SIRET", "123"), /compte 14 chiffres/],
  ["take back", press(button("Annuler la dernière écriture")), /remis comme avant/],
  ["take back the preparation", press(button("Annuler la dernière écriture")), /remis comme avant/],
  ["begin again", press(button("Commencer")), /emplacements préparés/],
  ["fill again", answer("Nom du partenaire", "Nom du partenaire", "Emmaüs Solidarité"), /Écrit dans le document/],
  [
    "write everywhere what differs",
    async (word) => {
      await renamed("Emmaüs Connect")(word);
      await word.openField("Nom du partenaire");
      await forget(word);
      await press(button(/^Écrire partout « Emmaüs Connect/))(word);
    },
    /Écrit dans le document/,
    (word) => word.field("Nom du partenaire"),
  ],
  [
    "empty what differs, and leave it",
    async (word) => {
      await renamed("Emmaüs Habitat")(word);
      await word.openField("Nom du partenaire");
      await word.field("Nom du partenaire").fill("");
      await forget(word);
      await word.page.keyboard.press("Enter");
    },
    /Pas écrit, à corriger ou à choisir/,
  ],
  [
    "empty it everywhere",
    async (word) => {
      await word.openField("Nom du partenaire");
      await press(button("Vider partout"))(word);
    },
    /Écrit dans le document : « Nom du partenaire/,
    (word) => word.field("Nom du partenaire"),
  ],
  ["close the message", press(button("Fermer le message")), undefined],
  ["read again", press(button("Actualiser depuis le document")), undefined],
  ["what Trame is", press(button("À propos de Trame")), undefined, (word) => word.pane.locator("h1:focus")],
  ["back", press(button("← Retour")), undefined],
];

const CONTRADICTING: readonly Act[] = [
  ["begin", press(button("Commencer")), /emplacements préparés/],
  ["keep what the document says", contradicted("732 829 320 00074", "Garder le texte du document"), undefined, SIRET_FIELD],
  [
    "write what was typed",
    contradicted("552 100 554 00025", "Écrire ma saisie", "732 829 320 00074"),
    /Écrit dans le document/,
    SIRET_FIELD,
  ],
];

const CHOOSING: readonly Act[] = [
  ["the engagements", press(step("Engagements")), undefined],
  ["untick", press(box("Mettre en lien avec les structures"), "Space"), /« Mettre en lien avec les structures » retiré/],
  ["tick", press(box("Mettre en lien avec les structures"), "Space"), /« Mettre en lien avec les structures » ajouté/],
  ["move", press(box("Mettre en lien avec les structures"), "Alt+ArrowUp"), /monté/, box("Mettre en lien avec les structures")],
  [
    "write one's own",
    async (word) => {
      await press((one) => one.pane.locator('section[aria-labelledby="list-partner"] summary').last())(word);
      await word.pane.locator("#own-partner").fill("Prêter une salle.");
      await press((one) => one.pane.locator("#own-partner-add"))(word);
    },
    /« Prêter une salle » ajouté/,
  ],
  ["be asked", press(box("Prêter une salle"), "Space"), undefined, (word) => word.pane.locator("[role=alertdialog] :focus")],
  ["keep it", press(button("Garder")), undefined, box("Prêter une salle")],
  [
    "ask to rewrite it",
    async (word) => {
      const row = word.pane.locator("li", { has: word.page.getByRole("checkbox", { name: "Prêter une salle", exact: true }) });
      await press(() => row.locator("button[aria-expanded=false]"))(word);
      await press(button(/^Modifier le texte de « Prêter une salle »/u))(word);
    },
    undefined,
    (word) => word.pane.locator("textarea:focus"),
  ],
  [
    "rewrite it",
    async (word) => {
      await word.pane.locator("textarea:focus").fill("Prêter deux salles.");
      await press(button("Enregistrer"))(word);
    },
    /« Prêter deux salles » réécrit/,
  ],
  ["take the rewriting back", press(button("Annuler la dernière écriture")), /remis comme avant/],
  [
    "take it out",
    async (word) => {
      await press(box("Prêter une salle"), "Space")(word);
      await press(button("Retirer"))(word);
    },
    /« Prêter une salle » retiré/,
  ],
  ["take that back", press(button("Annuler la dernière écriture")), /remis comme avant/],
];

const REASON = (word: WordPage): Locator => word.pane.getByLabel("Pourquoi laisser ce point de côté ?");

const VERIFYING: readonly Act[] = [
  ["verify", press(step("Vérifier")), /Bloqué/],
  [
    "unfold the model's text",
    press((word) => word.pane.locator("summary", { has: word.page.locator("#part-model") })),
    undefined,
  ],
  ["repair", press(button(/^Corriger : /)), /Corrigé dans le document/],
  ["take that back", press(button("Annuler la dernière écriture")), /remis? comme avant/],
  ["ask to set aside", press(button(/^(Laisser de côté…|Autre raison…)/)), undefined, REASON],
  ["think better of it", (word) => word.page.keyboard.press("Escape"), undefined],
  [
    "set aside",
    async (word) => {
      await press(button(/^(Laisser de côté…|Autre raison…)/))(word);
      await REASON(word).fill("Vu avec la direction");
      await word.page.keyboard.press("Enter");
    },
    /Laissé de côté ; la raison/,
  ],
  [
    "take it up again",
    async (word) => {
      await press((one) => one.pane.locator("summary", { hasText: /^Laissés de côté/ }))(word);
      await press(button(/^Remettre à traiter/))(word);
    },
    /de nouveau à traiter/,
  ],
  ["import decisions", choose("Importer…", "house.json", house["house.json"]), /Décisions gardées dans/],
  ["forget them", press(button("Oublier")), /Décisions oubliées/],
  ["apply what the house decided", press(button(/^Appliquer les décisions de la maison/)), /points corrigés/],
  ["verify again", press(button("Tout revérifier")), /Vérification terminée/],
  ["the report", press(button("Rapport")), undefined],
  ["close the report", press(button(/Fermer le rapport/)), undefined],
  ["think of finalising", press(button("Finaliser…")), undefined, (word) => word.pane.locator("h1:focus")],
  ["think better of that", press(button("Annuler")), undefined],
  [
    "finalise",
    async (word) => {
      await press(button("Finaliser…"))(word);
      await press((one) => one.pane.locator("main footer button").last())(word);
    },
    /finalisée/,
    (word) => word.pane.locator("h1:focus"),
  ],
  ["ask to remove the working data", press(button(/^Retirer les données/)), undefined],
  ["remove them", press(button("Retirer définitivement")), /Décisions et raisons retirées/],
  ["reopen", press(button("Rouvrir")), /rouverte/],
];

const TAKING_UP: readonly Act[] = [
  ["verify", press(step("Vérifier")), /Bloqué/],
  ["drop one decision", press(button(/^Retirer : /)), /Cette décision est retirée/],
  ["take up the others", press(button("Reprendre ces décisions")), /Ces décisions sont reprises/],
];

const RENEWING: readonly Act[] = [
  [
    "begin from another",
    press(button("Commencer d’après une convention déjà remplie")),
    undefined,
    (word) => word.pane.locator("h1:focus"),
  ],
  ["refuse a file", choose("Choisir le fichier…", "notes.docx", Buffer.from("bonjour")), /ce n’est pas un document Word/],
  ["open a file", choose("Choisir le fichier…", "2025.docx", lastYear), /cochez ce que vous reprenez/],
  ["tick", press(box("Date de signature"), "Space"), undefined, box("Date de signature")],
  ["take up", press(button(/^Reprendre \(\d+\)$/)), /éléments repris du fichier/],
  ["back to the form", press(button("← Retour")), undefined],
];

interface Table {
  readonly acts: readonly Act[];
  readonly file?: () => Promise<Uint8Array>;
  readonly options?: PageOptions;
}

const filled = async (): Promise<Uint8Array> => (await openFilledInTime()).word.save();

describe.each<[string, Table]>([
  ["filling", { acts: FILLING }],
  ["answers that the document contradicts", { acts: CONTRADICTING }],
  ["choosing engagements", { acts: CHOOSING, file: filled }],
  ["from the review to the end", { acts: VERIFYING, file: filled, options: { served: house } }],
  ["taking up another agreement", { acts: RENEWING }],
  ["what was decided before", { acts: TAKING_UP, file: decided }],
])("%s, by keyboard", (_, { acts, file, options }) => {
  it("says what came of each act once, in one place, and never loses the focus", async () => {
    const word = await openWordPage(options);
    if (file) {
      await word.openFile("convention.docx", await file());
      await word.pane.getByText("29 emplacements remplis sur 29").waitFor();
    } else await word.button("Commencer").waitFor();
    await listen(word);

    const wrong: string[] = [];
    let longest = 0;
    for (const [name, act, said, focused] of acts) {
      await forget(word);
      await act(word);
      if (said) {
        await eventually(
          () => heard(word),
          (all) => expect([name, ...all.said].join(" | ")).toMatch(said),
        );
      }
      const isSomewhere = focused?.(word) ?? word.pane.locator(":focus");
      await eventually(
        () => isSomewhere.and(word.pane.locator(":focus")).count(),
        (count) => expect([name, count]).toEqual([name, 1]),
      );
      const { said: all, lost } = await heard(word);
      const times = said ? all.filter((words) => said.test(words)) : [];
      if (times.length > 1) wrong.push(`${name}: said ${times.length} times: ${times.join(" | ")}`);
      longest = Math.max(longest, lost);
    }
    process.stdout.write(`${acts.length} acts by keyboard, the focus on its way for ${Math.round(longest)} ms at the longest\n`);
    expect(wrong).toEqual([]);
    expect(word.errors).toEqual([]);
  });
});

/** The other party looked up in the public register: what leaves the pane, on which click, and what comes of each answer. */

import { CLOSED, withKey, WITH_A_BRANCH } from "../register/registered";
import { type RegisterServer, startRegister, type Trouble } from "../register/register-server";
import { routeRegister } from "./route-register";
import { REGISTER_URL } from "./start-server";
import { eventually, openWordPage, problemsOf, type WordPage } from "./word-page";

const HOST = new URL(REGISTER_URL).hostname;

let register: RegisterServer;

beforeEach(async () => {
  register = await startRegister();
});
afterEach(() => register.close());

interface Lookup {
  readonly word: WordPage;
  /** Addresses that the page asked of others than its own server, since it was opened. */
  readonly left: string[];
  readonly search: (text: string) => Promise<void>;
  /** What is said of the last search. */
  readonly status: () => Promise<string>;
}

async function openLookup(before?: (word: WordPage) => Promise<void>): Promise<Lookup> {
  const left: string[] = [];
  const word = await openWordPage({
    asks: [new URL(REGISTER_URL).origin],
    prepare: async (page) => {
      page.context().on("request", (request) => left.push(request.url()));
      await routeRegister(page, register);
    },
  });
  const own = new URL(word.page.url()).origin;
  await word.begin();
  await before?.(word);
  await word.button("Chercher le partenaire…").click();
  await word.pane.getByRole("heading", { name: "Chercher le partenaire", level: 1 }).waitFor();
  const part = word.pane.getByRole("region", { name: "Dans le registre public" });
  return {
    word,
    get left() {
      return left.filter((url) => /^https?:/.test(url) && new URL(url).origin !== own);
    },
    search: async (text) => {
      await word.field("Nom ou SIRET").fill(text);
      await word.button("Chercher").click();
    },
    status: async () => (await part.getByRole("status").innerText()).replaceAll("\u00a0", " "),
  };
}

it("nothing leaves the pane before the click, which says what it sends and to whom", async () => {
  const lookup = await openLookup();
  const { word } = lookup;
  await word.field("Nom ou SIRET").fill(" amis  du phare ");
  await word.pane.getByText(`Chercher envoie « amis du phare » à ${HOST}, service public, et rien d’autre.`).waitFor();
  expect(await problemsOf(word)).toEqual([]);
  expect(lookup.left).toEqual([]);
  await word.button("Chercher").click();
  await eventually(lookup.status, (said) => expect(said).toBe("1 organisme trouvé."));
  expect(lookup.left.map((url) => new URL(url).searchParams.get("q"))).toEqual(["amis du phare"]);
  expect(await problemsOf(word)).toEqual([]);
  expect(word.errors).toEqual([]);
});

it("what is certain is ticked, what is typed stays, and nothing is written before the click", async () => {
  const lookup = await openLookup((word) => word.answer("Adresse du siège", "1 rue Ancienne 93200 Saint-Denis"));
  const { word } = lookup;
  await lookup.search(withKey(WITH_A_BRANCH, 2));
  await word.pane.getByText("est un établissement secondaire : c’est le siège qui est proposé.").waitFor();
  const ticked = async (): Promise<Record<string, boolean>> =>
    Object.fromEntries(
      await Promise.all(
        ["Nom du partenaire", "Nature du partenaire", "Adresse du siège", "Identifiant du partenaire", "Code APE"].map(
          async (name) => [name, await word.pane.getByRole("checkbox", { name }).isChecked()] as const,
        ),
      ),
    );
  expect(await ticked()).toEqual({
    "Nom du partenaire": false,
    "Nature du partenaire": true,
    "Adresse du siège": false,
    "Identifiant du partenaire": true,
    "Code APE": true,
  });
  await word.pane.getByText("Action sociale sans hébergement n.c.a.").waitFor();
  expect(await word.paper.innerText()).not.toContain("8899");
  await word.button("Reprendre (3)").click();
  await eventually(
    () => word.said(),
    (said) => expect(said).toContain("3 réponses reprises."),
  );
  const text = (await word.paper.innerText()).replaceAll("\u00a0", " ");
  expect(text).toContain(withKey(WITH_A_BRANCH, 1).replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1 $2 $3 $4"));
  expect(text).toContain("1 rue Ancienne 93200 Saint-Denis");
  await word.pane.getByRole("checkbox", { name: "Adresse du siège" }).check();
  await word.button("Reprendre (1)").click();
  await eventually(
    () => word.paper.innerText(),
    (now) => expect(now).toContain("12 rue de l’Église 93200 Saint-Denis"),
  );
  expect(word.errors).toEqual([]);
});

it("of several one is chosen; what is closed is told, persons are not there", async () => {
  const lookup = await openLookup();
  const { word } = lookup;
  await lookup.search("phare");
  await eventually(lookup.status, (said) =>
    expect(said).toBe("3 organismes : choisissez. 3 écartés : personne physique ou nom masqué."),
  );
  expect(await word.pane.getByText(/MARTIN|DURAND/).count()).toBe(0);
  await word.pane.getByRole("radio", { name: /LE PHARE ANCIEN/ }).check();
  await word.pane.getByText("Fermé d’après le registre").waitFor();
  expect(await problemsOf(word)).toEqual([]);
  await lookup.search(withKey(CLOSED, 1));
  await eventually(lookup.status, (said) => expect(said).toBe("1 organisme trouvé."));
});

it("what cannot be asked is not sent", async () => {
  const lookup = await openLookup();
  for (const [text, said] of [
    ["ab", "Tapez au moins trois lettres du nom, ou un numéro SIRET."],
    ["784 547 507 00434", "Ce SIRET contient une erreur : son dernier chiffre ne va pas avec les autres."],
    ["12345", "Un SIRET a 14 chiffres, un SIREN en a 9."],
  ] as const) {
    await lookup.search(text);
    await eventually(lookup.status, (status) => expect(status).toBe(said));
  }
  expect(lookup.left).toEqual([]);
});

it("each failure is said, and leaves the form as it was", async () => {
  const lookup = await openLookup();
  const { word } = lookup;
  const failures: readonly [trouble: Trouble | undefined, text: string, said: string][] = [
    [{ code: "error", status: 500 }, "phare", `${HOST} est en panne (erreur 500).`],
    [undefined, "introuvable", "Aucun organisme trouvé."],
    [{ code: "text", text: "<html></html>" }, "phare", `La réponse de ${HOST} est illisible : rien n’en est repris.`],
    [undefined, "introuvable", "Aucun organisme trouvé."],
    [{ code: "cut" }, "phare", `${HOST} est hors d’atteinte`],
    [undefined, "introuvable", "Aucun organisme trouvé."],
    [{ code: "error", status: 400 }, "phare", `${HOST} n’accepte pas cette recherche.`],
    [{ code: "silent" }, "phare", `${HOST} n’a pas répondu en 5 secondes.`],
    // What it says of the time is for its own pages alone, where it does not expose it: as long as it usually does.
    [{ code: "too-many", retryAfter: "1" }, "phare", `Trop de recherches pour ${HOST}. Rien ne sera envoyé avant 3 secondes.`],
  ];
  for (const [trouble, text, said] of failures) {
    register.trouble = trouble;
    await lookup.search(text);
    await eventually(lookup.status, (status) => expect(status).toContain(said));
    expect(await word.pane.getByRole("button", { name: /^Reprendre/ }).count()).toBe(0);
  }
  const { length } = register.asked;
  await word.button("Chercher").click();
  await eventually(lookup.status, (status) => expect(status).toMatch(/Rien ne sera envoyé avant [123] seconde/));
  expect(register.asked).toHaveLength(length);
  expect(await problemsOf(word)).toEqual([]);
  await word.button("← Retour").click();
  await word.progress.waitFor();
});

it("a search that lasts is given up by a click", async () => {
  const lookup = await openLookup();
  register.trouble = { code: "silent" };
  await lookup.search("phare");
  await eventually(lookup.status, (said) => expect(said).toBe(`${HOST} cherche…`));
  await lookup.word.button("Arrêter").click();
  await eventually(lookup.status, (said) => expect(said).toBe(""));
  register.trouble = undefined;
  await lookup.search("phare conseil");
  await eventually(lookup.status, (said) => expect(said).toBe("1 organisme trouvé."));
});

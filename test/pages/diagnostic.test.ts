/** The contract asked of the Word of the page, in a real browser: what jsdom answers, and a report to hand on. */

import * as z from "zod";
import { contractChecks } from "../../src/contract/all-checks";
import { sampled } from "../builders/at-length";
import { eachProfile, everyProfile } from "../builders/word";
import { differences } from "../contract/differences";
import { openWordPage, problemsOf, type WordPage } from "./word-page";

const TABLE = "Résultat du diagnostic, à copier";

async function openAbout(word: WordPage): Promise<void> {
  await word.tool("Nouveau").click();
  await word.pane.getByRole("heading", { name: "Ce document est vide" }).waitFor();
  await word.button("À propos de Trame").click();
  // The part is fetched when it is asked for.
  await word.button("Lancer le diagnostic").waitFor();
}

// One after the other in light and in dark; the contract of every Word is tried without a page too.
const LOOKED_AT = sampled(eachProfile, everyProfile).map(([, { name, label }], at) => ({
  name,
  label,
  scheme: (["light", "dark"] as const)[at % 2],
}));

describe.each(LOOKED_AT)("the diagnosis of a Word ($name, $scheme)", ({ name, label, scheme = "light" }) => {
  it("is a report to hand on, and leaves the document empty", async () => {
    const word = await openWordPage({ colorScheme: scheme });
    await word.tool("Nouveau").click();
    await word.setting("Word").selectOption(label);
    await openAbout(word);
    expect(await problemsOf(word)).toEqual([]);
    await word.button("Lancer le diagnostic").click();
    const table = word.pane.getByRole("textbox", { name: TABLE });
    await table.waitFor({ timeout: 100_000 });

    const lines = (await table.inputValue()).replaceAll("\u00a0", " ").split("\n");
    const rows = lines.slice(2).map((line) => line.split("\t"));
    expect(rows.map(([check]) => check)).toEqual(Object.keys(contractChecks));
    const differing = rows.filter(([, verdict]) => verdict !== "comme attendu");
    expect(
      Object.fromEntries(
        differing.map(([check, verdict, answer]) => [
          check,
          `${verdict === "diffère, Trame s’en accommode" ? "survived" : verdict} ${answer}`,
        ]),
      ),
    ).toEqual(differences[name]);
    expect(await word.paper.innerText()).toBe("\n");
    expect(await problemsOf(word)).toEqual([]);

    await word.button("Copier le résultat").click();
    expect(await word.said()).toMatch(/^Résultat copié|^Le résultat est sélectionné/u);

    await word.button("Garder le journal des messages").click();
    const log = word.pane.getByRole("group", { name: "trame - journal des messages.json" }).getByRole("textbox");
    const { host, messages } = z
      .object({ host: z.object({ sets: z.array(z.string()) }), messages: z.array(z.unknown()) })
      .parse(JSON.parse(await log.inputValue()));
    expect(host.sets.join()).toContain("WordApi");
    expect(messages.length).toBeGreaterThan(rows.length);
    expect(await problemsOf(word)).toEqual([]);
    await word.button("← Retour").click();
    await word.pane.getByRole("heading", { name: "Ce document est vide" }).waitFor();
    expect(word.errors).toEqual([]);
  });
});

it("the diagnosis tries nothing in a document that holds something", async () => {
  const word = await openWordPage();
  await word.button("Commencer").waitFor();
  const before = await word.paper.innerText();
  await word.button("À propos de Trame").click();
  await word.button("Lancer le diagnostic").click();
  await word.pane.getByText("Ce document n’est pas vide", { exact: false }).waitFor();
  expect(await word.paper.innerText()).toBe(before);
  expect(await problemsOf(word)).toEqual([]);
  expect(word.errors).toEqual([]);
});

it("what Trame is can be read beside an agreement under way, and the diagnosis says there what it needs", async () => {
  const word = await openWordPage();
  await word.button("Commencer").click();
  await word.openField("Nom du partenaire");
  await word.button("À propos de Trame").click();
  await word.pane.getByText("Il faut un document vide", { exact: false }).waitFor();
  await word.button("← Retour").click();
  await word.openField("Nom du partenaire");
  expect(word.errors).toEqual([]);
});

/** `npm run screenshots`: the pictures of the README, taken of the pages as they are. */

import { fileURLToPath } from "node:url";
import { serve } from "../../src/cli/serve";
import { launchBrowser } from "./launch-browser";

const FOLDER = new URL("../../assets/screenshots/", import.meta.url);

const ANSWERS: readonly (readonly [field: string, answer: string])[] = [
  ["Nom du partenaire", "Emmaüs Solidarité"],
  ["Adresse du siège", "32 rue des Bourdonnais 75001 Paris"],
  ["N° SIRET", "732 829 320 00074"],
];

const server = await serve({ port: 0, mode: "production" });
const browser = await launchBrowser();
try {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ colorScheme, locale: "fr-FR", viewport: { width: 1366, height: 768 } });
    const pane = page.frameLocator("iframe[title='Trame']");
    await page.goto(server.url);
    await pane.getByRole("button", { name: "Commencer" }).click();
    for (const [field, answer] of ANSWERS) {
      await pane.getByRole("textbox", { name: field, exact: true }).fill(answer);
      await page.keyboard.press("Tab");
    }
    await pane.getByText("15 emplacements remplis sur 29").waitFor();
    await pane.getByRole("button", { name: "Aller à « Identifiant du partenaire » dans le document" }).click();
    await pane.getByRole("textbox", { name: "Nom du partenaire" }).scrollIntoViewIfNeeded();
    const path = fileURLToPath(new URL(`fill-${colorScheme}.png`, FOLDER));
    await page.screenshot({ path, animations: "disabled" });
    process.stdout.write(`${path}\n`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}

/** The project's manifest as the ribbon it makes, and what a manifest may say that the simulated Word does not know. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ButtonAction, readRibbon, type RibbonButton, type RibbonGroup } from "../../../src/simulator/host/ribbon";

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const assets = "https://localhost:3000/assets";

const ribbon = readRibbon(manifest, "fr-FR");
const buttonsOf = (group: RibbonGroup): readonly RibbonButton[] => group.buttons;
const buttons = ribbon.groups.flatMap(buttonsOf);

describe("the ribbon of a manifest", () => {
  it("is the add-in's name, its functions' page and its groups", () => {
    expect(ribbon).toMatchObject({ addIn: "Trame", functionFile: "https://localhost:3000/commands.html" });
    expect(ribbon.groups.map(({ label }) => label)).toEqual(["Trame"]);
  });

  it("has a button that shows the pane", () => {
    expect(buttons.find(({ id }) => id === "Trame.Fill")).toEqual<RibbonButton>({
      id: "Trame.Fill",
      label: "Remplir",
      tip: { title: "Remplir", description: "Ouvre le volet : répondez au formulaire, la convention se remplit." },
      icons: new Map([16, 32, 80].map((size) => [size, `${assets}/icon-${size}.png`])),
      action: { kind: "show-pane", url: "https://localhost:3000/taskpane.html" },
    });
  });

  it("has a button that runs a function", () => {
    const button = buttons.find(({ id }) => id === "Trame.NextSlot");
    expect(button?.action).toEqual<ButtonAction>({ kind: "run-function", name: "showNextSlot" });
    expect(button?.icons.get(32)).toBe(`${assets}/next-slot-32.png`);
  });

  it.each([
    ["fr-FR", "Remplir"],
    ["en-US", "Fill in"],
    ["EN-us", "Fill in"],
    ["en-GB", "Fill in"],
    ["en-JM", "Remplir"],
    ["de-DE", "Remplir"],
  ])("speaks the language of Word when the manifest does: %s", (locale, label) => {
    expect(readRibbon(manifest, locale).groups[0]?.buttons[0]).toMatchObject({ label, tip: { title: label } });
  });

  it("takes the addresses of the manifest as it is served", () => {
    const served = manifest.replaceAll("https://localhost:3000", "https://localhost:4000");
    expect(readRibbon(served, "fr-FR").functionFile).toBe("https://localhost:4000/commands.html");
  });
});

describe("a manifest that is not understood is refused", () => {
  it.each<[string, string | RegExp, string, string]>([
    ["another kind of control", 'xsi:type="Button" id="Trame.Fill"', 'xsi:type="Menu" id="Trame.Fill"', 'know <Control xsi:type="Menu" id="Trame.Fill">'], // prettier-ignore
    ["another action", 'xsi:type="ShowTaskpane"', 'xsi:type="OpenDialog"', 'know <Action xsi:type="OpenDialog">'],
    ["another place", 'xsi:type="PrimaryCommandSurface"', 'xsi:type="ContextMenu"', 'know <ExtensionPoint xsi:type="ContextMenu">'], // prettier-ignore
    ["a tab of its own", /OfficeTab/g, "CustomTab", 'know <CustomTab id="TabHome">'],
    ["something else in a control", /<Supertip>/, "<Enabled>false</Enabled><Supertip>", "know <Enabled>"],
    ["a title of the pane", "<TaskpaneId>", '<Title resid="Fill.Label"/><TaskpaneId>', 'know <Title resid="Fill.Label">'],
    ["a resource that is not there", 'String id="Fill.Tip"', 'String id="Other"', '<Description resid="Fill.Tip"> names nothing in <LongStrings>'], // prettier-ignore
    ["a resource of another kind", 'Label resid="Fill.Label"', 'Label resid="Pane.Url"', '<Label resid="Pane.Url"> names nothing in <ShortStrings>'], // prettier-ignore
    ["a reference to nothing", '<FunctionFile resid="Commands.Url"/>', "<FunctionFile/>", "<FunctionFile> has no resid"],
    ["no functions", '<FunctionFile resid="Commands.Url"/>', "", "<DesktopFormFactor> has no <FunctionFile>"],
    ["nothing for Word", '<Host xsi:type="Document">', '<Host xsi:type="Workbook">', "no <Host> of type Document"],
    ["no ribbon at all", /<VersionOverrides[^]*<\/VersionOverrides>/, "", "has no <VersionOverrides>"],
  ])("%s", (_, part, replacement, message) => {
    const changed = manifest.replace(part, replacement);
    expect(changed).not.toBe(manifest);
    expect(() => readRibbon(changed, "fr-FR")).toThrow(message);
  });

  it("XML that is damaged", () => {
    expect(() => readRibbon(manifest.slice(0, -20), "fr-FR")).toThrow(expect.objectContaining({ part: "manifest.xml" }) as Error);
  });
});

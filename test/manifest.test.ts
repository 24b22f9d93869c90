/** What the manifest's schemas (XSD) do not see, and Word or the store would refuse, or show wrongly. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseXml } from "../src/docx/parse-xml";
import type { XmlElement } from "../src/docx/xml";

const ROOT = join(__dirname, "..");
const ADDRESS = "https://localhost:3000/";
/** Word shows an override to its very locale only: a Word in British English would have a French ribbon. */
const ENGLISH = ["en-AU", "en-CA", "en-GB", "en-IE", "en-IN", "en-NZ", "en-SG", "en-US", "en-ZA"];
const { root } = parseXml(readFileSync(join(ROOT, "manifest.xml"), "utf8"), "manifest.xml");

const nameOf = ({ name }: XmlElement): string => name.replace(/^\{.*\}/, "");
const all = [...elementsBelow(root)];
const named = (name: string): XmlElement[] => all.filter((element) => nameOf(element) === name);
const one = (name: string): XmlElement => {
  const found = named(name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} <${name}> in manifest.xml`);
  return found[0];
};
const value = (element: XmlElement, attribute = "DefaultValue"): string => element.attribute(attribute) ?? "";

function* elementsBelow(parent: XmlElement): Generator<XmlElement> {
  for (const child of parent.elements) {
    yield child;
    yield* elementsBelow(child);
  }
}

const resources = one("Resources").elements.flatMap((kind) => kind.elements.map((element) => ({ kind: nameOf(kind), element })));
const references = all.filter((element) => element.attribute("resid") !== undefined);

/** Every value a person or Word reads: the default one and the overrides. */
const valuesOf = (element: XmlElement): string[] => [value(element), ...element.elements.map((child) => value(child, "Value"))];

describe("the manifest's resources", () => {
  it("are all there, all used, each under one name of at most 32 characters", () => {
    const ids = resources.map(({ element }) => value(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(references.map((element) => value(element, "resid")))].sort()).toEqual([...ids].sort());
    // https://learn.microsoft.com/javascript/api/manifest/group: "The resid attribute can be no more than 32 characters".
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ["Image", "Images"],
    ["FunctionFile", "Urls"],
    ["Label", "ShortStrings"],
    ["Title", "ShortStrings"],
  ])("<%s> names one of <%s>", (name, kind) => {
    const ids = resources.filter((resource) => resource.kind === kind).map(({ element }) => value(element, "id"));
    const used = references.filter((element) => nameOf(element) === name).map((element) => value(element, "resid"));
    expect(used).not.toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(used));
  });
});

describe("the manifest's addresses", () => {
  const urls = all.flatMap((element) => element.attributes.map(({ value }) => value)).filter((text) => text.includes("://"));
  const addresses = urls.filter(
    (url) => !url.startsWith("http://schemas.microsoft.com/") && !url.startsWith("http://www.w3.org/"),
  );

  it("are https, under the development address that a build replaces", () => {
    expect(addresses.length).toBeGreaterThan(8);
    expect(addresses.filter((url) => !url.startsWith(ADDRESS))).toEqual([]);
  });

  it("are of pages that are built and of files that are there", () => {
    const pages = new Set(["taskpane.html", "commands.html", "support.html"]);
    const files = new Set(readdirSync(join(ROOT, "assets")).map((file) => `assets/${file}`));
    const paths = addresses.map((url) => url.slice(ADDRESS.length));
    expect(paths.filter((path) => !pages.has(path) && !files.has(path))).toEqual([]);
  });
});

describe("the manifest's icons", () => {
  const sized: [name: string, size: number, url: string][] = [
    ["IconUrl", 32, value(one("IconUrl"))],
    ["HighResolutionIconUrl", 64, value(one("HighResolutionIconUrl"))],
    ...references
      .filter((element) => nameOf(element) === "Image")
      .map((image): [string, number, string] => {
        const id = value(image, "resid");
        const resource = resources.find(({ element }) => value(element, "id") === id);
        return [id, Number(value(image, "size")), resource ? value(resource.element) : ""];
      }),
  ];

  it("are given in the three sizes that Word asks for, for the group and for each control", () => {
    for (const icon of named("Icon")) {
      expect(icon.elements.map((image) => value(image, "size")).sort()).toEqual(["16", "32", "80"]);
    }
    expect(named("Icon")).toHaveLength(named("Group").length + named("Control").length);
  });

  it.each(sized)("%s is a PNG of %i pixels", (_, size, url) => {
    const png = readFileSync(join(ROOT, url.slice(ADDRESS.length)));
    // PNG, 5.2 and 11.2.2: the signature, then the chunk IHDR, width and height in big-endian; 6 is colour with transparency.
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect(png.toString("latin1", 12, 16)).toBe("IHDR");
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20), colour: png[25] }).toEqual({ width: size, height: size, colour: 6 }); // prettier-ignore
  });
});

describe("the manifest's words", () => {
  const strings = (kind: string): XmlElement[] => resources.filter((one) => one.kind === kind).map(({ element }) => element);

  // Limits: https://learn.microsoft.com/javascript/api/manifest/displayname, …/description and …/string.
  it.each([
    ["DisplayName", 125, () => named("DisplayName")],
    ["the add-in's description", 250, () => root.elements.filter((element) => nameOf(element) === "Description")],
    ["ShortStrings", 125, () => strings("ShortStrings")],
    ["LongStrings", 250, () => strings("LongStrings")],
  ])("%s: 1 to %i characters", (_, longest, elements) => {
    const lengths = elements().flatMap((element) => valuesOf(element).map((text) => text.length));
    expect(lengths).not.toEqual([]);
    expect(lengths.filter((length) => length < 1 || length > longest)).toEqual([]);
  });

  it("are the same in every English", () => {
    for (const { elements } of all.filter((element) => element.elements.some((child) => nameOf(child) === "Override"))) {
      expect(new Set(elements.map((override) => value(override, "Value"))).size).toBe(1);
    }
  });

  it("are in French by default and in English, except the add-in's name", () => {
    expect(one("DefaultLocale").text).toBe("fr-FR");
    const name = value(one("DisplayName"));
    const worded = [...root.elements.filter((element) => nameOf(element) === "Description"), ...strings("ShortStrings"), ...strings("LongStrings")]; // prettier-ignore
    for (const element of worded.filter((element) => value(element) !== name)) {
      const locales = element.elements.map((override) => value(override, "Locale"));
      expect({ text: value(element), locales }).toEqual({ text: value(element), locales: ENGLISH });
    }
  });
});

describe("the manifest's commands", () => {
  it("are at most six, in one group of a built-in tab", () => {
    // https://learn.microsoft.com/javascript/api/manifest/officetab: "A group can have up to six controls. You can add only one
    // group per add-in to the default tab."
    expect(named("Group")).toHaveLength(1);
    expect(named("Control").length).toBeLessThanOrEqual(6);
    const ids = [...named("Group"), ...named("Control")].map((element) => value(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("run the functions that the commands' page associates, all of them", () => {
    const source = readFileSync(join(ROOT, "src/commands/commands.ts"), "utf8");
    const associated = [...source.matchAll(/Office\.actions\.associate\("(\w+)"/g)].map(([, name]) => name);
    expect(named("FunctionName").map((element) => element.text)).toEqual(associated);
  });
});

it("the manifest's version is one that Microsoft 365 takes: four numbers, the first from 1 on", () => {
  // The validation service: "unsupported version number less than 1.0". It has nothing to do with the package's.
  expect(one("Version").text).toMatch(/^[1-9]\d{0,3}(\.\d{1,4}){3}$/);
});

it("the manifest's support page is a page of its own", () => {
  expect(value(one("SupportUrl"))).toBe(`${ADDRESS}support.html`);
});

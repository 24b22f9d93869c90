/**
 * The ribbon that a manifest asks Word for: the buttons of its VersionOverrides 1.0
 * (https://learn.microsoft.com/javascript/api/manifest/versionoverrides-1-0-taskpane). What a manifest says and this code does
 * not know is an error that names it: no button is left out in silence.
 */

import { parseXml } from "../../docx/parse-xml";
import type { XmlElement } from "../../docx/xml";

export type ButtonAction =
  { readonly kind: "show-pane"; readonly url: string } | { readonly kind: "run-function"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly addIn: string;
  /** Where the add-in's functions live. */
  readonly functionFile: string;
  readonly groups: readonly RibbonGroup[];
}

const BASE = "{http://schemas.microsoft.com/office/appforoffice/1.1}";
const OVERRIDES = "{http://schemas.microsoft.com/office/taskpaneappversionoverrides}";
const BASIC = "{http://schemas.microsoft.com/office/officeappbasictypes/1.0}";
const TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type";

/**
 * Reads the ribbon of an add-in for Word.
 *
 * @param locale the language of Word, as overrides name it (`en-US`); without an override for it a text is in the default one.
 * @throws Error naming what is missing or not known; DocxError when the manifest is not XML.
 */
export function readRibbon(manifest: string, locale: string): Ribbon {
  const { root } = parseXml(manifest, "manifest.xml");
  const overrides = child(root, `${OVERRIDES}VersionOverrides`);
  const word = child(overrides, `${OVERRIDES}Hosts`).elements.find((host) => host.attribute(TYPE) === "Document");
  if (!word) throw new Error("manifest: no <Host> of type Document, which is Word");
  const desktop = child(word, `${OVERRIDES}DesktopFormFactor`);
  const resources = new Resources(child(overrides, `${OVERRIDES}Resources`), locale);
  return {
    addIn: valueIn(locale, child(root, `${BASE}DisplayName`)),
    functionFile: resources.value("Urls", child(desktop, `${OVERRIDES}FunctionFile`)),
    groups: contents(desktop, "FunctionFile", "ExtensionPoint")
      .filter((point) => localName(point) === "ExtensionPoint")
      .flatMap((point) => readGroups(point, resources)),
  };
}

function readGroups(point: XmlElement, resources: Resources): RibbonGroup[] {
  if (point.attribute(TYPE) !== "PrimaryCommandSurface") throw unknown(point);
  return contents(point, "OfficeTab").flatMap((tab) =>
    contents(tab, "Group").map((group) => ({
      label: resources.value("ShortStrings", child(group, `${OVERRIDES}Label`)),
      buttons: contents(group, "Label", "Icon", "Control")
        .filter((part) => localName(part) === "Control")
        .map((control) => readButton(control, resources)),
    })),
  );
}

function readButton(control: XmlElement, resources: Resources): RibbonButton {
  if (control.attribute(TYPE) !== "Button") throw unknown(control);
  contents(control, "Label", "Supertip", "Icon", "Action");
  const tip = child(control, `${OVERRIDES}Supertip`);
  return {
    id: attribute(control, "id"),
    label: resources.value("ShortStrings", child(control, `${OVERRIDES}Label`)),
    tip: {
      title: resources.value("ShortStrings", child(tip, `${OVERRIDES}Title`)),
      description: resources.value("LongStrings", child(tip, `${OVERRIDES}Description`)),
    },
    icons: new Map(
      contents(child(control, `${OVERRIDES}Icon`), "Image").map((image) => [
        Number(attribute(image, "size")),
        resources.value("Images", image),
      ]),
    ),
    action: readAction(child(control, `${OVERRIDES}Action`), resources),
  };
}

function readAction(action: XmlElement, resources: Resources): ButtonAction {
  switch (action.attribute(TYPE)) {
    case "ShowTaskpane":
      contents(action, "TaskpaneId", "SourceLocation");
      return { kind: "show-pane", url: resources.value("Urls", child(action, `${OVERRIDES}SourceLocation`)) };
    case "ExecuteFunction":
      contents(action, "FunctionName");
      return { kind: "run-function", name: child(action, `${OVERRIDES}FunctionName`).text };
    default:
      throw unknown(action);
  }
}

/** What a manifest names by `resid`. */
class Resources {
  constructor(
    private readonly root: XmlElement,
    private readonly locale: string,
  ) {}

  value(kind: "Images" | "Urls" | "ShortStrings" | "LongStrings", reference: XmlElement): string {
    const id = attribute(reference, "resid");
    const resource = child(this.root, `${BASIC}${kind}`).elements.find((one) => one.attribute("id") === id);
    if (!resource) throw new Error(`manifest: ${tag(reference)} names nothing in <${kind}>`);
    return valueIn(this.locale, resource);
  }
}

/** The value for exactly this locale, else the one for the manifest's DefaultLocale. */
function valueIn(locale: string, element: XmlElement): string {
  const override = element.elements.find(
    (one) => localName(one) === "Override" && attribute(one, "Locale").toLowerCase() === locale.toLowerCase(),
  );
  return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
}

/** The elements in one, all of them known. */
function contents(parent: XmlElement, ...known: readonly string[]): readonly XmlElement[] {
  const other = parent.elements.find((one) => !known.includes(localName(one)));
  if (other) throw unknown(other);
  return parent.elements;
}

function child(parent: XmlElement, name: string): XmlElement {
  const found = parent.child(name);
  if (!found) throw new Error(`manifest: ${tag(parent)} has no ${name.replace(/.*\}(.*)/, "<$1>")}`);
  return found;
}

function attribute(element: XmlElement, name: string): string {
  const value = element.attribute(name);
  if (value === undefined) throw new Error(`manifest: ${tag(element)} has no ${name}`);
  return value;
}

function unknown(element: XmlElement): Error {
  return new Error(`manifest: the simulated Word does not know ${tag(element)}`);
}

/** The start tag, as a person would look for it. */
function tag(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ rawName }) => rawName !== undefined && !rawName.startsWith("xmlns"))
    .map(({ rawName = "", value }) => ` ${rawName}="${value}"`);
  return `<${localName(element)}${attributes.join("")}>`;
}

function localName({ name }: XmlElement): string {
  return name.replace(/^\{.*\}/, "");
}

/**
 * Controls bound to XML (17.5.2.6): what is written in one is written in the XML too, from which Word shows it again when the
 * document is opened. The binding names a custom XML part and an element or attribute of it:
 *
 *     <w:dataBinding w:prefixMappings="xmlns:a='urn:a'" w:xpath="/a:d[1]/a:adr[1]" w:storeItemID="{…}"/>
 */

import { type ContentControl, isRichText } from "./content-control";
import { canonicalName } from "./names";
import type { XmlElement } from "./xml";

/** An element or attribute on the way of a binding. */
interface Step {
  readonly name: string;
  /** Which of those of that name, from 1. */
  readonly position: number;
  readonly isAttribute: boolean;
}

/**
 * Rich text is not bound this way (17.5.2.6). Not followed, and so not written: a path other than those Word itself makes; one
 * that leads nowhere; a date, which the XML has in another form (17.5.2.40).
 */
export function updateStore(control: ContentControl): void {
  const place = placeInStore(control);
  if (!place) return;
  const value = storedText(control);
  if (place.attribute) place.element.setAttribute(place.attribute, value);
  else place.element.setText(value);
}

/** The text that the XML has for a control; undefined where it is not bound, or its binding is not followed. */
export function textInStore(control: ContentControl): string | undefined {
  const place = placeInStore(control);
  return place?.attribute ? place.element.attribute(place.attribute) : place?.element.text;
}

/** Where a control is bound to. */
function placeInStore(
  control: ContentControl,
): { readonly element: XmlElement; readonly attribute: string | undefined } | undefined {
  const properties = control.element.child("w:sdtPr");
  const binding = properties?.child("w:dataBinding");
  if (!properties || !binding || isRichText(control.element) || properties.child("w:date")) return undefined;
  const root = control.story.document.storeOf(binding.attribute("w:storeItemID") ?? "");
  const steps = stepsOf(binding.attribute("w:xpath") ?? "", binding.attribute("w:prefixMappings") ?? "");
  if (!root || !steps) return undefined;
  const attribute = steps.at(-1)?.isAttribute === true ? steps.pop() : undefined;
  const element = follow(root, steps);
  return element && { element, attribute: attribute?.name };
}

/** The text of a control; what stands for it, where it is an entry of its list (17.5.2.5). */
export function storedText(control: ContentControl): string {
  const text = control.paragraphs
    .map(({ pieces }) => pieces.filter(({ run, deleted }) => !deleted && control.element.contains(run)))
    .map((pieces) => pieces.map((piece) => piece.text).join(""))
    .join("\n");
  const entries = control.element.child("w:sdtPr")?.child("w:comboBox")?.childrenNamed("w:listItem") ?? [];
  return entries.find((entry) => entry.attribute("w:displayText") === text)?.attribute("w:value") ?? text;
}

/** `/a:d[1]/@b` step by step; undefined for a path that is another kind of expression. */
function stepsOf(xpath: string, mappings: string): Step[] | undefined {
  const namespaces = new Map(
    Array.from(mappings.matchAll(/xmlns:([\w.-]+)\s*=\s*(["'])(.*?)\2/g), ([, prefix = "", , namespace = ""]) => [
      prefix,
      namespace,
    ]),
  );
  if (!/^(?:\/@?[\w:.-]+(?:\[\d+\])?)+$/.test(xpath)) return undefined;
  return Array.from(xpath.matchAll(/\/(@?)(?:([\w.-]+):)?([\w.-]+)(?:\[(\d+)\])?/g), ([, at, prefix = "", local = "", nth]) => ({
    name: canonicalName(namespaces.get(prefix) ?? "", local),
    position: Number(nth ?? 1),
    isAttribute: at === "@",
  }));
}

function follow(root: XmlElement, [first, ...rest]: readonly Step[]): XmlElement | undefined {
  let element = first?.name === root.name ? root : undefined;
  for (const { name, position } of rest) element = element?.childrenNamed(name)[position - 1];
  return element;
}

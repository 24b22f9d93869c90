import type { XmlElement } from "./xml";

/** Whether a property that is on or off is on (17.17.4): without a value it is, where it is not there it is not. */
export function isOn(property: XmlElement | undefined, attribute = "w:val"): boolean {
  return property !== undefined && !["0", "false", "off"].includes(property.attribute(attribute) ?? "");
}

/** A file with custom XML, and controls that are bound to it (17.5.2.6). */

import { partOf, withPart } from "./docx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const ID = "{11111111-2222-4333-8444-555555555555}";
const STORE = "customXml/item1.xml";

/** Properties that bind a control to the one element of the XML of {@link withStore}. */
export const boundToStore = `<w:dataBinding w:prefixMappings="xmlns:a='urn:a'" w:xpath="/a:d[1]/a:n[1]" w:storeItemID="${ID}"/>`;

/** The file with XML of one element, which says this. */
export function withStore(bytes: Uint8Array, text: string): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
  const parts: readonly [name: string, change: (xml: string) => string][] = [
    [
      "word/_rels/document.xml.rels",
      (xml) => xml.replace("</Relationships>", `${relation("store", "customXml", `../${STORE}`)}</Relationships>`),
    ],
    [STORE, () => `<a:d xmlns:a="urn:a"><a:n>${text}</a:n></a:d>`],
    ["customXml/itemProps1.xml", () => `<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${ID}"/>`],
    [
      "customXml/_rels/item1.xml.rels",
      () => `<Relationships xmlns="${PACKAGE}">${relation("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>`,
    ],
  ];
  return parts.reduce((file, [name, change]) => withPart(file, name, change), bytes);
}

/** What its XML says. */
export function storedIn(bytes: Uint8Array): string {
  return /<a:n>(.*)<\/a:n>/su.exec(partOf(bytes, STORE))?.[1] ?? "";
}

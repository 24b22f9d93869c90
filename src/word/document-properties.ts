/** What the file says of itself (`Word.DocumentProperties`, WordApi 1.3). */

import { type DocumentProperties, PROPERTY_NAMES } from "../agreement/agreement-document";
import { roundTrip } from "./batch";

export async function readProperties(context: Word.RequestContext): Promise<DocumentProperties> {
  const { properties } = context.document;
  properties.load([...PROPERTY_NAMES, "lastAuthor"].join(","));
  const custom = properties.customProperties.load("key");
  await roundTrip(context);
  return {
    texts: PROPERTY_NAMES.flatMap((name) => (properties[name] === "" ? [] : [{ name, text: properties[name] }])),
    lastAuthor: properties.lastAuthor,
    custom: custom.items.length,
  };
}

export async function clearProperties(context: Word.RequestContext): Promise<void> {
  const { properties } = context.document;
  for (const name of PROPERTY_NAMES) properties[name] = "";
  properties.customProperties.deleteAll();
  await roundTrip(context);
}

import type { AgreementDocument, MarginText } from "../agreement/agreement-document";
import { roundTrip } from "./batch";
import { plainText } from "./plain-text";

/**
 * The primary header and footer of each section, one kind a round trip: asking may create one (#1904), and a failure
 * would take the others along (#272).
 */
export async function readMargins(context: Word.RequestContext): ReturnType<AgreementDocument["readMargins"]> {
  const sections = context.document.sections.load("items");
  await roundTrip(context);
  const texts: MarginText[] = [];
  const unseen: MarginText["part"][] = [];
  for (const part of ["header", "footer"] as const) {
    const paragraphs = sections.items.map((section) => {
      const body = part === "header" ? section.getHeader("Primary") : section.getFooter("Primary");
      return body.paragraphs.load("text");
    });
    try {
      await roundTrip(context);
      texts.push(...paragraphs.map(({ items }) => ({ part, paragraphs: Array.from(items, ({ text }) => plainText(text)) })));
    } catch {
      unseen.push(part);
    }
  }
  return { texts, unseen };
}

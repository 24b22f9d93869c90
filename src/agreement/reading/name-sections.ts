/** Places of the body as a person finds them: under which title, in which engagement of which list. */

import type { BilingualText } from "../model/agreement-model";
import type { AgreementAsRead } from "./agreement-as-read";
import type { Place, PlaceInList } from "./finding";

type Named = Pick<AgreementAsRead, "model" | "alignment" | "lists" | "content">;

/** What has a place, each place of the body with its names. */
export function nameSections<Placed extends { readonly place: Place | null }>(found: readonly Placed[], read: Named): Placed[] {
  const sections = sectionsOf(read);
  const lines = linesOf(read);
  return found.map((one) => {
    const { place } = one;
    if (place?.part !== "body") return one;
    const section = sections.filter(({ at }) => at < place.paragraph).at(-1)?.name;
    const line = lines.get(place.paragraph - 1);
    return { ...one, place: { ...place, ...(section && { section }), ...(line && { line }) } };
  });
}

/** In the order of the document, which may have moved them. A title is told as the document has it: somebody may have corrected it. */
function sectionsOf({ model: { paragraphs, words }, alignment, content }: Named): { at: number; name: BilingualText }[] {
  const sections = paragraphs.flatMap(({ style, section, text }, index) => {
    const at = alignment.paragraphs[index]?.document[0];
    if (at === undefined || !(section ?? style === "heading1")) return [];
    const own = content.paragraphs[at]?.text.trim() ?? "";
    const shown = own === "" ? text.trim() : own;
    const [title = ""] = words.headingEnd === undefined ? [shown] : shown.split(words.headingEnd);
    return [{ at, name: section ?? { fr: title, en: title } }];
  });
  return sections.sort((one, other) => one.at - other.at);
}

/** By the index of their paragraph. A point of an engagement counts among its points. */
function linesOf({ lists }: Pick<Named, "lists">): Map<number, PlaceInList> {
  const places = new Map<number, PlaceInList>();
  for (const { list, lines } of lists) {
    const whose = list.whose ?? list.label;
    const points = new Set(list.clauses.flatMap(({ id, parent }) => (parent === undefined ? [] : [id])));
    let [nth, point] = [0, 0];
    for (const { line, paragraph } of lines) {
      const isPoint = nth > 0 && line.kind === "clause" && points.has(line.id);
      [nth, point] = isPoint ? [nth, point + 1] : [nth + 1, 0];
      places.set(paragraph, { whose, nth, point: isPoint ? point : undefined });
    }
  }
  return places;
}

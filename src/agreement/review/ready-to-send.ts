/** What of a document tells more than its text, and would go with it to whoever it is sent to. */

import type { DocumentComment, DocumentProperties, PropertyName } from "../agreement-document";
import type { AgreementAsRead } from "../reading/agreement-as-read";
import { type Place, placeIn } from "../reading/finding";
import { nameSections } from "../reading/name-sections";

/** A highlighted stretch of a paragraph; offsets in `whole`, which is all of it. */
export interface ToldHighlight {
  readonly place: Place;
  readonly whole: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "#RRGGBB" */
  readonly color: string;
}

export type SendingPoint =
  | { readonly code: "properties"; readonly texts: readonly { readonly name: PropertyName; readonly text: string }[] }
  /** Word writes it at each saving: only its own inspector takes it away. */
  | { readonly code: "last-author"; readonly text: string }
  /** `removable`: those that may be deleted from here, as this host shows them; none where it shows none. */
  | { readonly code: "comments"; readonly count: number; readonly removable: readonly DocumentComment[] }
  | { readonly code: "custom-properties" | "revisions"; readonly count: number }
  /** `removable`: those whose place is known; none where the host does not give the markup that tells it. */
  | { readonly code: "highlights"; readonly count: number; readonly removable: readonly ToldHighlight[] }
  | { readonly code: "tracking" | "working-data" | "not-seen" };

/**
 * @param hasMemory whether Trame remembers anything in it.
 * @param removable the comments as the host shows them; undefined where it shows none.
 */
export function sendingPoints(
  read: Pick<AgreementAsRead, "content" | "extras" | "model" | "alignment" | "lists">,
  { texts, lastAuthor, custom }: DocumentProperties,
  hasMemory: boolean,
  removable: readonly DocumentComment[] = [],
): SendingPoint[] {
  const { content, extras } = read;
  const lit = content.controls.filter(({ look: { highlight } }) => highlight !== null && highlight !== "").length;
  const highlights = extras?.highlights.length ?? lit;
  const changes = extras?.trackedChanges.length ?? 0;
  const comments = Math.max(extras?.comments.length ?? 0, removable.length);
  const points: readonly (SendingPoint | false)[] = [
    texts.length > 0 && { code: "properties", texts },
    lastAuthor !== "" && { code: "last-author", text: lastAuthor },
    custom > 0 && { code: "custom-properties", count: custom },
    comments > 0 && { code: "comments", count: comments, removable },
    changes > 0 && { code: "revisions", count: changes },
    extras?.isTracking === true && { code: "tracking" },
    highlights > 0 && { code: "highlights", count: highlights, removable: toldHighlights(read) },
    hasMemory && { code: "working-data" },
    extras === null && { code: "not-seen" },
  ];
  return points.filter((point) => point !== false);
}

function toldHighlights(read: Parameters<typeof sendingPoints>[0]): ToldHighlight[] {
  const told = (read.extras?.highlights ?? []).flatMap(({ paragraph, start, end, text, color }): ToldHighlight[] => {
    const whole = read.content.paragraphs[paragraph ?? -1]?.text;
    if (paragraph === null || whole === undefined) return [];
    return [{ place: placeIn("body", paragraph, whole, start, end), whole, start, end, text, color }];
  });
  return nameSections(told, read);
}

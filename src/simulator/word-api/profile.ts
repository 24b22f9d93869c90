/**
 * The Words that are simulated, as far as they differ. Each difference names its source; what nobody here could try in
 * real Word says "assumed". Both are reached through the same client, Word on the web's.
 */

import type { WholeParagraphShape } from "../document/wrap-range";

export interface Profile {
  readonly name: "web" | "ltsc";
  /** Highest WordApi set; members above it are refused (ApiNotFound). */
  readonly wordApi: `1.${number}`;
  /** What `text` shows for a line break inside a paragraph. Word's own model has \v; the web \n: assumed. */
  readonly lineBreak: string;
  /** What `text` of a control shows between two paragraphs. \r on the desktop (Range.Text), \n on the web: assumed. */
  readonly paragraphBreak: string;
  /** Shape of a control round the whole text of one paragraph: which host makes which is assumed, that they differ is not. */
  readonly wholeParagraph: WholeParagraphShape;
  /** Setting `placeholderText` fails with NotAllowed on the web (office-js #785, #53). */
  readonly placeholderText: "allowed" | "refused";
  /** Writing into an empty control does nothing in volume-licensed Word (office-js #2183, #1094). */
  readonly writesIntoEmptyControl: boolean;
  /** Ids of controls change when a document is opened again on the web (office-js #2315, #2501). */
  readonly keepsControlIds: boolean;
  /** Whether `text` shows tracked deletions: the desktop's Range.Text does; the web: assumed. */
  readonly showsDeletedText: boolean;
  /** Whether `getOoxml` of the body brings headers and footers along (office-js-docs #583). */
  readonly ooxmlHasMargins: boolean;
  /** Whether a file can take the place of a body with a date picker: NotAllowed on the web (office-js-docs-pr #5877). */
  readonly replacesDatePickers: boolean;
  /** Largest request or answer, in bytes: 5 MB on the web (Office Add-ins resource limits), none on the desktop. */
  readonly messageLimit: number;
}

const web: Profile = {
  name: "web",
  wordApi: "1.3",
  lineBreak: "\n",
  paragraphBreak: "\n",
  wholeParagraph: "inline",
  placeholderText: "refused",
  writesIntoEmptyControl: true,
  keepsControlIds: false,
  showsDeletedText: false,
  ooxmlHasMargins: false,
  replacesDatePickers: false,
  messageLimit: 5_000_000,
};

const ltsc: Profile = {
  name: "ltsc",
  wordApi: "1.3",
  lineBreak: "\v",
  paragraphBreak: "\r",
  wholeParagraph: "block",
  placeholderText: "allowed",
  writesIntoEmptyControl: false,
  keepsControlIds: true,
  showsDeletedText: true,
  ooxmlHasMargins: true,
  replacesDatePickers: true,
  messageLimit: Number.POSITIVE_INFINITY,
};

export const profiles = { web, ltsc } as const;

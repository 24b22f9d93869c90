/**
 * The Words that are simulated, as far as they differ. Each difference names its source; what nobody here could try in
 * real Word says "assumed". All are reached through the same client, Word on the web's.
 */

import type { WholeParagraphShape } from "../../docx/wrap-range";
import type { Divergence } from "./divergences";

export interface Profile {
  /** Its key in the table: what `--profile` takes. */
  readonly name: string;
  /** Its name in the menu of the page. */
  readonly label: string;
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
  /** What else it does otherwise. */
  readonly divergences: ReadonlySet<Divergence>;
}

/** One entry a profile: the command, the menu of the page, the laws and the tests take them from here. */
const table = {
  web: {
    label: "sur le web",
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
    divergences: new Set<Divergence>(),
  },
  ltsc: {
    label: "LTSC 2021",
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
    divergences: new Set<Divergence>(),
  },
  /** Word 365 for Windows, as LTSC but where its years show. */
  desktop: {
    label: "Microsoft 365 sur ordinateur",
    // 1.9 is what Microsoft lists for it (Word JavaScript API requirement sets); members above 1.3 are not simulated.
    wordApi: "1.9",
    lineBreak: "\v",
    paragraphBreak: "\r",
    wholeParagraph: "block",
    placeholderText: "allowed",
    writesIntoEmptyControl: true, // #2183 is about volume licences
    keepsControlIds: true,
    showsDeletedText: true,
    ooxmlHasMargins: true,
    replacesDatePickers: true,
    messageLimit: Number.POSITIVE_INFINITY,
    divergences: new Set<Divergence>(["paragraph-lost-on-wrap"]), // #6832 (Win32)
  },
  /** Word 365 for Mac: what is not known of it is assumed to be as on Windows. */
  mac: {
    label: "sur Mac",
    wordApi: "1.9",
    lineBreak: "\v",
    paragraphBreak: "\r",
    wholeParagraph: "block",
    placeholderText: "allowed",
    writesIntoEmptyControl: true,
    keepsControlIds: true,
    showsDeletedText: true,
    ooxmlHasMargins: true,
    replacesDatePickers: true,
    messageLimit: Number.POSITIVE_INFINITY,
    divergences: new Set<Divergence>(["comment-mark-in-text"]), // #2258
  },
} satisfies Record<string, Omit<Profile, "name">>;

/** Each under its name, with its name. */
export const profiles = Object.fromEntries(
  Object.entries<Omit<Profile, "name">>(table).map(([name, profile]) => [name, { name, ...profile }]),
) as Readonly<Record<keyof typeof table, Profile>>;

/** A Word that does these too. */
export function diverging(profile: Profile, names: Iterable<Divergence>): Profile {
  return { ...profile, divergences: new Set([...profile.divergences, ...names]) };
}

/** The profile of whoever chooses none. */
export const usualProfile: Profile = profiles.web;

/** The profile of that name; undefined when there is none. */
export function profileNamed(name: string): Profile | undefined {
  return Object.values(profiles).find((profile) => profile.name === name);
}

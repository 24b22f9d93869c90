import type { ContentControl } from "../../docx/content-control";
import { replaceText } from "../../docx/edit-text";
import { TextRange } from "../../docx/text-range";
import { ApiError } from "./api-error";
import { type ApiClass, type ApiHost, type ApiObject, apiObject, liveCollection } from "./api-class";
import { stringArgument } from "./arguments";
import type { Divergence } from "./divergences";
import { locationRelation } from "./location-relation";
import type { Profile } from "./profile";
import { select } from "./selecting";
import { fontClass } from "./font";
import { paragraphCollection } from "./paragraph";
import { rangeClass } from "./range";
import { replaceHeld, written } from "./replaced-text";
import { areSameItems } from "./same-items";
import { endMark, search, shownText } from "./text-range-api";

/** https://learn.microsoft.com/javascript/api/word/word.contentcontrol */
export const contentControlClass: ApiClass<ContentControl> = {
  name: "ContentControl",
  isAlive: (control) => control.isAttached,
  properties: {
    Id: { since: "1.1", source: "documented", get: (control, host) => host.controlId(control.id) },
    Tag: { since: "1.1", source: "documented", get: ({ tag }) => tag, set: (control, value) => setText(control, "w:tag", value) },
    Title: {
      since: "1.1",
      source: "documented",
      get: ({ title }) => title,
      set: (control, value) => setText(control, "w:alias", value),
    },
    Text: { since: "1.1", source: "documented", get: (control, { profile }) => textOf(control, profile) },
    Subtype: {
      since: "1.3",
      source: "documented",
      get: (control) => (control.isInline ? "RichTextInline" : "RichTextParagraphs"),
    },
    CannotEdit: {
      since: "1.1",
      source: "documented",
      get: isEditLocked,
      set: (control, value, { profile: { divergences } }) => {
        if (value !== true && isEditLocked(control) && divergences.has("lock-survives-unlock")) return;
        setLock(control, { edit: value === true });
      },
    },
    CannotDelete: {
      since: "1.1",
      source: "documented",
      get: ({ lock }) => lock === "sdtLocked" || lock === "sdtContentLocked",
      set: (control, value, { profile: { divergences } }) => {
        guardLook(control, divergences);
        setLock(control, { delete: value === true });
      },
    },
    Appearance: {
      since: "1.1",
      source: "documented", // kept as w15:appearance ([MS-DOCX] 2.5.3.1), a bounding box where there is none
      get: (control) => FRAMES[control.property("w15:appearance", "w15:val") ?? ""] ?? "BoundingBox",
      set: (control, value, { profile: { divergences } }) => {
        if (value === "Hidden" && divergences.has("hidden-frame-refused")) throw new ApiError("InvalidArgument");
        guardLook(control, divergences);
        setFrame(control, stringArgument(value));
      },
    },
    PlaceholderText: {
      since: "1.1",
      source: "#785", // NotAllowed on the web
      get: () => "",
      set: (_control, _value, { profile }) => {
        if (profile.placeholderText === "refused") throw new ApiError("NotAllowed");
        throw new ApiError("NotImplemented", "the simulated Word keeps no placeholder text");
      },
    },
    Font: {
      since: "1.1",
      source: "documented",
      get: (control) => apiObject(fontClass, { stretches: () => control.stretches }),
    },
    Paragraphs: { since: "1.1", source: "documented", get: (control) => paragraphCollection(() => control.paragraphs) },
    ContentControls: {
      since: "1.1",
      source: "documented", // those in it, rich text only as everywhere (#3968): assumed
      get: (control, { profile }) => contentControlCollection(() => control.inner, profile),
    },
    ParentContentControlOrNullObject: {
      since: "1.3",
      source: "documented", // rich text only, as `document.contentControls` (#3968): assumed
      get: (control) => {
        const { parent } = control;
        return parent ? apiObject(contentControlClass, parent) : null;
      },
    },
  },
  methods: {
    InsertText: {
      since: "1.1",
      source: "documented",
      edits: true,
      call: (control, [text, location], host) => insertText(control, stringArgument(text), stringArgument(location), host),
    },
    Clear: {
      since: "1.1",
      source: "documented",
      edits: true,
      call: (control, _, { profile }) => void replaceHeld(control, "", profile),
    },
    Delete: {
      since: "1.1",
      source: "documented",
      edits: true,
      call: (control, [keepContent], host) => {
        if (keepContent === true) unwrap(control, host);
        else throw new ApiError("NotImplemented", "the simulated Word deletes controls with their content kept only");
      },
    },
    Search: {
      since: "1.1",
      source: "documented",
      call: (control, args, { profile }) => search(control.stretches, args, profile),
    },
    GetRange: {
      since: "1.3",
      source: "documented",
      call: (control, [location]) => {
        const content = control.range();
        if (location === "Content") return apiObject(rangeClass, content);
        content.release();
        // "the point after the opening tag": tags have no width here.
        if (location === "Start") return apiObject(rangeClass, new TextRange(content.start, content.start));
        throw new ApiError(
          "NotImplemented",
          `the simulated Word has no getRange("${stringArgument(location, "Whole")}") of a content control`,
        );
      },
    },
    Select: {
      since: "1.1",
      source: "documented",
      call: (control, [mode], host) => select(control.range(), mode, host),
    },
  },
};

function textOf(control: ContentControl, profile: Profile): string {
  const text = shownText(control.stretches, profile);
  const last = control.isInline ? undefined : control.paragraphs.at(-1);
  const shown = last ? text + endMark(last, profile) : text;
  return shown !== shown.trim() && profile.divergences.has("control-text-trims") ? shown.trim() : shown;
}

function listedBesideTables(controls: readonly ContentControl[]): ContentControl[] {
  const areOfOne = new Set(controls.flatMap(({ paragraphs }) => paragraphs)).size <= 1;
  return controls.filter(({ paragraphs }) => areOfOne || paragraphs.every(({ tableDepth }) => tableDepth === 0));
}

function innerFirst(controls: readonly ContentControl[]): ContentControl[] {
  return [...controls].sort(
    (one, other) => Number(one.element.contains(other.element)) - Number(other.element.contains(one.element)),
  );
}

/** Controls in the order of the document, as this host lists them: those of one paragraph all of them (assumed). */
function listedControls(controls: readonly ContentControl[], { divergences }: Profile): readonly ContentControl[] {
  let listed = controls;
  const turnTo = (other: readonly ContentControl[], divergence: Divergence): void => {
    if (!areSameItems(listed, other) && divergences.has(divergence)) listed = other;
  };
  turnTo(listedBesideTables(listed), "controls-in-tables-unlisted");
  turnTo(
    [...listed].sort((one, other) => Number(one.id) - Number(other.id)),
    "controls-creation-order",
  );
  turnTo(innerFirst(listed), "controls-inner-first");
  return listed;
}

/** https://learn.microsoft.com/javascript/api/word/word.contentcontrolcollection */
export function contentControlCollection(controls: () => readonly ContentControl[], profile: Profile): ApiObject {
  return liveCollection(() => listedControls(controls(), profile).map((control) => apiObject(contentControlClass, control)));
}

function insertText(control: ContentControl, text: string, location: string, { profile, selection }: ApiHost): unknown {
  const before = control.range();
  const { isEmpty, start, end } = before;
  before.release();
  if (isEmpty && !profile.writesIntoEmptyControl) return apiObject(rangeClass, control.range()); // #2183: nothing happens
  const { divergences } = profile;
  if (location === "Replace" && divergences.has("replace-does-nothing")) return apiObject(rangeClass, control.range());
  if (selection && holds(control, selection) && divergences.has("busy-caret")) throw new ApiError("GeneralException");
  if (location === "Replace" && !isEmpty && divergences.has("replace-acts-as-start"))
    return apiObject(rangeClass, replaceHeld(control, text + textOf(control, profile), profile));
  if (location === "Replace") return apiObject(rangeClass, replaceHeld(control, written(control, text, profile), profile));
  if (!["Start", "End"].includes(location) || /[\r\n]/.test(text)) {
    throw new ApiError("NotImplemented", `the simulated Word does not insert such a text at ${location} of a content control`);
  }
  const { paragraph, offset } = location === "Start" ? start : end;
  replaceText(paragraph, offset, offset, text, control.isInline ? control.content : paragraph.element);
  return apiObject(rangeClass, TextRange.within(paragraph, offset, offset + text.length));
}

function holds(control: ContentControl, selection: TextRange): boolean {
  const range = control.range();
  range.release();
  return selection.isValid && /^(?:Inside|Equal)/u.test(locationRelation(selection, range));
}

function unwrap(control: ContentControl, host: ApiHost): void {
  const { divergences } = host.profile;
  if (divergences.has("unwrap-does-nothing")) return;
  if (control.lock.startsWith("sdt") && divergences.has("lock-stops-unwrap")) throw new ApiError("AccessDenied");
  const { isInline, paragraphs } = control;
  control.unwrap();
  if (!isInline && divergences.has("paragraph-lost-on-wrap")) for (const paragraph of paragraphs) host.lose(paragraph);
}

const FRAMES: Readonly<Record<string, string>> = { boundingBox: "BoundingBox", tags: "Tags", hidden: "Hidden" };

function setFrame(control: ContentControl, frame: string): void {
  const [value] = Object.entries(FRAMES).find(([, name]) => name === frame) ?? [];
  if (value === undefined) throw new ApiError("InvalidArgument");
  if (value === "boundingBox") control.removeProperty("w15:appearance");
  else control.setProperty("w15:appearance", value, "w15:val");
}

/** Tag and title are cut at 64 characters (title: documented; tag: assumed). */
function setText(control: ContentControl, property: string, value: unknown): void {
  control.setProperty(property, stringArgument(value).slice(0, 64));
}

function isEditLocked({ lock }: ContentControl): boolean {
  return lock === "contentLocked" || lock === "sdtContentLocked";
}

/** Where what is locked takes nothing but being unlocked. */
function guardLook(control: ContentControl, divergences: Profile["divergences"]): void {
  if (isEditLocked(control) && divergences.has("lock-stops-looks")) throw new ApiError("AccessDenied");
}

function setLock(control: ContentControl, change: { readonly edit?: boolean; readonly delete?: boolean }): void {
  const edit = change.edit ?? isEditLocked(control);
  const deletion = change.delete ?? (control.lock === "sdtLocked" || control.lock === "sdtContentLocked");
  if (edit || deletion)
    control.setProperty("w:lock", edit && deletion ? "sdtContentLocked" : edit ? "contentLocked" : "sdtLocked");
  else control.removeProperty("w:lock");
}

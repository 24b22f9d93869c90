import { attachToList, detachFromList, setStyle } from "../../docx/edit-lists";
import { deleteParagraph, insertParagraph, outermostAt } from "../../docx/edit-paragraphs";
import { replaceText } from "../../docx/edit-text";
import type { Paragraph } from "../../docx/paragraph";
import { isBuiltIn } from "../../docx/styles";
import { TextRange } from "../../docx/text-range";
import { innermostControl, wrapParagraphs } from "../../docx/wrap-range";
import { ApiError } from "./api-error";
import { type ApiClass, type ApiObject, apiObject, liveCollection } from "./api-class";
import { stringArgument } from "./arguments";
import { contentControlClass } from "./content-control";
import { fontClass } from "./font";
import { listClass, listItemClass } from "./list-item";
import type { Profile } from "./profile";
import { rangeClass } from "./range";
import { select } from "./selecting";
import { endMark, search, shownText, stretchOf } from "./text-range-api";
import { wrapped } from "./wrapping";

/** https://learn.microsoft.com/javascript/api/word/word.paragraph */
export const paragraphClass: ApiClass<Paragraph> = {
  name: "Paragraph",
  isAlive: (paragraph) => paragraph.isAttached,
  properties: {
    Text: {
      since: "1.1",
      source: "documented",
      get: (paragraph, { profile }) => shownText([stretchOf(paragraph)], profile) + endMark(paragraph, profile),
    },
    Font: {
      since: "1.1",
      source: "documented",
      get: (paragraph) => apiObject(fontClass, { stretches: () => [stretchOf(paragraph)] }),
    },
    StyleBuiltIn: {
      since: "1.3",
      source: "documented",
      get: (paragraph, { document }) => document.styles.builtInName(paragraph.element),
      set: (paragraph, value, { document, profile }) => {
        if (profile.divergences.has("style-set-fails")) throw new ApiError("InvalidArgument");
        const name = stringArgument(value);
        if (!isBuiltIn(name)) throw new ApiError("InvalidArgument");
        // Word has every built-in style, whether the file says so or not.
        if (!document.styles.hasBuiltIn(name))
          throw new ApiError("NotImplemented", `the simulated Word makes no style ${name}, which the document does not have`);
        setStyle(paragraph, document.styles.idOfBuiltIn(name));
      },
    },
    IsListItem: {
      since: "1.3",
      source: "documented",
      get: (paragraph, { document }) => document.numbering.placeOf(paragraph.element) !== undefined,
    },
    TableNestingLevel: { since: "1.3", source: "documented", get: (paragraph) => paragraph.tableDepth },
    ListItemOrNullObject: {
      since: "1.3",
      source: "documented",
      get: (paragraph, { document, profile }) => {
        const place = document.numbering.placeOf(paragraph.element);
        if (place && isStruckOut(paragraph) && profile.divergences.has("tracked-bullet-fails"))
          throw new ApiError("GeneralException");
        return place ? apiObject(listItemClass, { paragraph, place }) : null;
      },
    },
    ListItem: {
      since: "1.3",
      source: "documented", // ItemNotFound for a paragraph that is in no list
      get: (paragraph, { document }) => {
        const place = document.numbering.placeOf(paragraph.element);
        if (!place) throw new ApiError("ItemNotFound");
        return apiObject(listItemClass, { paragraph, place });
      },
    },
    ListOrNullObject: {
      since: "1.3",
      source: "documented",
      get: (paragraph, { document }) => {
        const place = document.numbering.placeOf(paragraph.element);
        return place ? apiObject(listClass, place) : null;
      },
    },
    ParentContentControlOrNullObject: {
      since: "1.3",
      source: "documented",
      get: (paragraph) => {
        const control = innermostControl(paragraph, 0, paragraph.length);
        return control && !control.isInline ? apiObject(contentControlClass, control) : null;
      },
    },
  },
  methods: {
    Search: {
      since: "1.1",
      source: "documented",
      call: (paragraph, args, { profile }) => search([stretchOf(paragraph)], args, profile),
    },
    GetRange: {
      since: "1.3",
      source: "documented", // "Whole" includes the paragraph mark
      call: (paragraph, [location]) => {
        const where = stringArgument(location, "Whole");
        if (where === "Whole" || where === "Content") return apiObject(rangeClass, TextRange.of(paragraph, where === "Whole"));
        throw new ApiError("NotImplemented", `the simulated Word has no getRange("${where}") of a paragraph`);
      },
    },
    InsertContentControl: {
      since: "1.1",
      source: "documented", // round the paragraph, subtype RichTextParagraphs
      edits: true,
      call: (paragraph, _, host) => wrapped(() => wrapParagraphs([paragraph]), host),
    },
    InsertParagraph: {
      since: "1.1",
      source: "#3176", // beside a paragraph that ends (or begins: assumed) a control, it lands outside; it is like that one, bullet included
      edits: true,
      call: (paragraph, [text, location], { profile: { divergences } }) => {
        if (location !== "After" && location !== "Before") throw new ApiError("InvalidArgument");
        const side = location === "After" ? "after" : "before";
        const outermost = outermostAt(paragraph, side);
        const isInside = outermost !== paragraph.element && divergences.has("insert-lands-in-control");
        const beside = isInside ? paragraph.element : outermost;
        const added = insertParagraph(paragraph, stringArgument(text), side, beside);
        if (isItem(paragraph) && divergences.has("insert-loses-bullet")) detachFromList(added);
        return apiObject(paragraphClass, added);
      },
    },
    InsertText: {
      since: "1.1",
      source: "documented", // at the end: before the paragraph mark, outside a control the text ends with (assumed)
      edits: true,
      call: (paragraph, [value, location], { profile: { divergences } }) => {
        const text = stringArgument(value);
        if (location !== "End" || /[\r\n]/.test(text))
          throw new ApiError("NotImplemented", "the simulated Word inserts text at the End of a paragraph only");
        const at = paragraph.length;
        const last = at > 0 ? innermostControl(paragraph, at - 1, at) : undefined;
        const isInside = last?.isInline && divergences.has("insert-end-in-control");
        replaceText(paragraph, at, at, text, isInside ? last.content : undefined);
        return apiObject(rangeClass, TextRange.within(paragraph, at, at + text.length));
      },
    },
    AttachToList: {
      since: "1.3",
      source: "documented", // indents follow the list: assumed (#6524 says that they may not)
      edits: true,
      call: (paragraph, [list, level], { profile: { divergences } }) => {
        const id = String(list);
        if (divergences.has("attach-unknown-list")) throw new ApiError("ItemNotFound");
        if (isItem(paragraph) && divergences.has("attach-fails-on-item")) throw new ApiError("InvalidArgument");
        if (!paragraph.story.document.numbering.has(id) || typeof level !== "number") throw new ApiError("InvalidArgument");
        attachToList(paragraph, id, level);
        return apiObject(listClass, { list: id, level });
      },
    },
    DetachFromList: {
      since: "1.3",
      source: "documented", // "if the paragraph is a list item": nothing happens to another
      edits: true,
      call: (paragraph) => {
        if (isItem(paragraph)) detachFromList(paragraph);
      },
    },
    Delete: {
      since: "1.1",
      source: "#4975", // takes the control it is alone in along
      edits: true,
      call: (paragraph, _, { profile }) => remove(paragraph, profile),
    },
    Select: {
      since: "1.1",
      source: "documented",
      call: (paragraph, [mode], host) => select(TextRange.of(paragraph), mode, host),
    },
  },
};

function isItem({ element, story }: Paragraph): boolean {
  return story.document.numbering.placeOf(element) !== undefined;
}

function isStruckOut({ element }: Paragraph): boolean {
  return element.child("w:pPr")?.child("w:rPr")?.child("w:del") !== undefined;
}

function remove(paragraph: Paragraph, { divergences }: Profile): void {
  const control = innermostControl(paragraph, 0, paragraph.length);
  const isAlone = control !== undefined && !control.isInline && control.paragraphs.length === 1;
  const isKept = isAlone && divergences.has("delete-keeps-control");
  if (isKept || divergences.has("delete-leaves-empty")) replaceText(paragraph, 0, paragraph.length, "");
  else deleteParagraph(paragraph);
}

/** https://learn.microsoft.com/javascript/api/word/word.paragraphcollection */
export function paragraphCollection(paragraphs: () => readonly Paragraph[]): ApiObject {
  return liveCollection(() => paragraphs().map((paragraph) => apiObject(paragraphClass, paragraph)));
}

/**
 * What some Word does otherwise than the simulated one: each a switch, with whose word there is for it (an issue of
 * OfficeDev/office-js by its number, a page of Microsoft's, a standard), or "assumed" where nobody has written it down. A profile has those
 * it is known to have; any may be switched on beside them.
 */

interface DivergenceEntry {
  readonly source: string;
  /** What the host does. */
  readonly does: string;
}

const table = {
  // What a reading gives.
  "stale-paragraphs": { source: "#3284 (web)", does: "body.paragraphs read again in one Word.run gives the first list" },
  "stale-controls": {
    source: "#3284, its like",
    does: "document.contentControls read again in one Word.run gives the first list",
  },
  "items-without-reference": {
    source: "#6832",
    does: "an item of a list has no reference of its own: it is asked for by its place in the list",
  },
  "controls-creation-order": { source: "assumed", does: "controls are listed in the order they were made" },
  "controls-inner-first": { source: "assumed", does: "controls in another are listed before it" },
  "margin-controls-first": {
    source: "types",
    does: "document.contentControls has those of headers and footers, before the body's",
  },
  "controls-in-tables-unlisted": { source: "#2040 (web, 2021)", does: "controls in tables are not listed" },
  "text-ends-with-mark": { source: "Range.Text", does: "the text of paragraphs and block controls ends with its mark, \\r" },
  "cell-text-ends-with-mark": { source: "Range.Text", does: "the text of the last paragraph of a cell ends with \\r\\u0007" },
  "empty-control-prompt": { source: "#1515", does: "the text of an empty control is Word's prompt" },
  "nbsp-read-as-space": { source: "#67 (desktop, 2018)", does: "text has a space for U+00A0" },
  "nbsp-read-as-narrow": { source: "#67 (web, 2018)", does: "text has U+202F for U+00A0" },
  "no-break-hyphen-read-as-hyphen": { source: "Range.Text", does: "text has a hyphen for U+2011" },
  "comment-mark-in-text": { source: "#2258 (Mac)", does: "text has U+0005 where a comment stands" },
  "control-text-trims": { source: "assumed", does: "the text of a control has no spaces at its ends" },
  "tracked-bullet-fails": {
    source: "#5901 (web)",
    does: "a bullet whose mark is struck out makes a load of listItemOrNullObject fail",
  },
  "margins-made-when-asked": {
    source: "#1904 (Mac), #272",
    does: "a section asked for a header or footer gets an empty one of each kind it has none of",
  },
  "ooxml-fails": { source: "#998, #5394, #6059", does: "body.getOoxml fails: GeneralException" },
  "ooxml-body-only": { source: "assumed", does: "body.getOoxml has no part but the body" },
  "failure-tells-nothing": { source: "assumed", does: "a request that fails is answered without what came before the failure" },
  // Looks.
  "color-mixed-null": { source: "word-add-ins-troubleshooting", does: "font.color is null when there are several" },
  "highlight-null-refused": { source: "#809 (2016)", does: "highlightColor = null: InvalidArgument" },
  "highlight-empty-is-none": { source: "assumed", does: "no highlight is read as an empty text" },
  "highlight-names": { source: "assumed", does: "a highlight is read as a name, Yellow" },
  "color-lowercase": { source: "assumed", does: "colors are read in small letters" },
  "style-set-fails": { source: "assumed", does: "styleBuiltIn cannot be set: InvalidArgument" },
  // Controls.
  "wrap-at-edge-fails": {
    source: "#6103 (web)",
    does: "a range that begins or ends with a control and holds text besides is not wrapped",
  },
  "wrap-in-cell-fails": { source: "#3367 (web, 2023)", does: "a part of a cell's text is not wrapped" },
  "wrap-after-tab-fails": { source: "#6054 (web, 2025)", does: "a part of a paragraph that begins with a tab is not wrapped" },
  "wrap-in-bullet-fails": { source: "assumed", does: "a part of a bullet's text is not wrapped" },
  "wrap-is-block": { source: "#1996 (web)", does: "a control round a whole paragraph's text is round the paragraph" },
  "wrap-first-word": { source: "#1771", does: "only the first word is wrapped" },
  "paragraph-lost-on-wrap": {
    source: "#6832 (Win32)",
    does: "a paragraph that goes into a control or out of one is lost to who had it",
  },
  "unwrap-does-nothing": { source: "#310", does: "ContentControl.delete(true) does nothing" },
  "lock-stops-unwrap": { source: "documented for users", does: "cannotDelete stops delete(true)" },
  "lock-survives-unlock": { source: "#2759", does: "cannotEdit = false does nothing" },
  "lock-stops-looks": { source: "assumed", does: "cannotEdit stops any other property from being set" },
  "hidden-frame-refused": { source: "assumed", does: "appearance = Hidden: InvalidArgument" },
  // Text.
  "replace-acts-as-start": { source: "#1516", does: "insertText(…, Replace) of a control puts it before what stands there" },
  "replace-does-nothing": { source: "#2183, #1094", does: "insertText of a control does nothing, and says nothing" },
  "busy-caret": { source: "#2815", does: "text is not put in the control where the caret is: GeneralException" },
  "lines-become-breaks": { source: "assumed", does: "a line feed in a control's new text is a line break" },
  "lines-extra-paragraph": { source: "assumed", does: "a control's new text of several lines ends with an empty paragraph" },
  "lines-fall-out": { source: "assumed", does: "a control's new text of several lines leaves all but the first outside of it" },
  "replace-drops-comments": { source: "#2574 (web)", does: "comments in a control go when its text is replaced" },
  "insert-end-in-control": { source: "assumed", does: "text at the end of a paragraph goes into the control it ends with" },
  "replace-drops-control": {
    source: "assumed",
    does: "a range that is all of a control's text takes the control along when it is replaced",
  },
  // Paragraphs and lists.
  "insert-loses-bullet": { source: "assumed", does: "a paragraph inserted beside a bullet is none" },
  "insert-lands-in-control": { source: "#3176, the other side", does: "a paragraph beside one that ends a control lands in it" },
  "delete-leaves-empty": { source: "assumed", does: "paragraph.delete leaves an empty paragraph, bullet included" },
  "delete-keeps-control": {
    source: "#4975, the other side",
    does: "a control stays, with an empty paragraph, when its paragraph is deleted",
  },
  "attach-fails-on-item": { source: "types", does: "attachToList of a bullet: InvalidArgument" },
  "attach-unknown-list": { source: "#6525 (web)", does: "a list is not found by its id" },
  "level-set-fails": { source: "assumed", does: "listItem.level cannot be set: GeneralException" },
  "expand-to-fails": { source: "assumed", does: "expandTo: ItemNotFound" },
  "insert-file-extra-end": { source: "assumed", does: "a file put in the place of a body leaves an empty paragraph at its end" },
  "insert-file-extra-start": { source: "assumed", does: "a file put in the place of a body leaves an empty paragraph before it" },
  "insert-file-loses-last-bullet": {
    source: "#1042, #3222",
    does: "the last paragraph of a file put in the place of a body is no bullet any more",
  },
  "compare-inside-start": { source: "#2527, #495", does: "what is beside a range is said to be inside, at its start or its end" },
  // Search.
  "search-skips-fields": { source: "#5905", does: "what a field shows is not found" },
  "search-line-break-fails": { source: "#5403, #2331 (web)", does: "a line break is not found" },
  "search-tab-fails": { source: "#2331", does: "a tab is not found" },
  "search-space-is-nbsp": { source: "Find", does: "a space finds a no-break space too" },
  "search-nbsp-fails": { source: "Find", does: "U+00A0 is found as ^s only" },
  // Memory.
  "xml-foreign-part": { source: "#227", does: "getByNamespaceAsync gives parts of another namespace too" },
  "xml-list-undefined": { source: "office-js-docs #250", does: "getByNamespaceAsync answers nothing" },
  "xml-list-fails": { source: "#6673", does: "getByNamespaceAsync fails: 5001" },
  "xml-declaration-lost": { source: "#1643, #1742", does: "a part with an XML declaration is not kept" },
  "xml-add-does-nothing": { source: "#5910 (web)", does: "addAsync succeeds and keeps nothing" },
} satisfies Record<string, DivergenceEntry>;

export type Divergence = keyof typeof table;

/** Each with its source and what it does. */
export const divergences: Readonly<Record<Divergence, DivergenceEntry>> = table;

export const divergenceNames = Object.keys(table) as Divergence[];

/** The sheet: what the document says, and a person's caret in it. The browser draws; the document alone is edited. */

import { type ReactElement, useEffect, useLayoutEffect, useRef, useState } from "react";
import { TextRange } from "../../../docx/text-range";
import { enteredControl } from "../entered-control";
import type { WordWindow } from "../word-window";
import { documentRange, screenRange } from "./paper-position";
import { takeInput, write } from "./paper-input";
import { saveDocument } from "../save-document";
import { PageEnds } from "./PageEnds";
import { sheetStyle } from "./sheet-style";
import { StoryView } from "./StoryView";

/** With Ctrl, or ⌘. */
const SHORTCUTS: Readonly<Record<string, (window: WordWindow) => void>> = {
  s: saveDocument,
  z: (window) => window.undo(),
};

/** The highlight of what an add-in selected, while the caret is elsewhere (CSS Custom Highlight API). */
const SHOWN = "shown-by-add-in";

export function Paper({ window: opened }: { readonly window: WordWindow }): ReactElement {
  const body = useRef<HTMLDivElement>(null);
  // The browser writes into the page what an input method composes, whatever it is told: it is drawn anew after that.
  const [compositions, setCompositions] = useState(0);
  const composing = useRef<ReturnType<typeof documentRange>>(undefined);
  // Where a press put the caret, the browser tells a while after: what is drawn anew meanwhile does not put it back.
  const isPressed = useRef(false);
  const { document: docx, selection } = opened.word;

  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const beforeInput = (event: InputEvent): void => {
      if (event.inputType === "insertCompositionText") return;
      event.preventDefault();
      takeInput(event, opened);
    };
    const press = (): void => void (isPressed.current = true);
    const release = (): void => void setTimeout(() => (isPressed.current = false));
    const selectionChange = (): void => {
      isPressed.current = false;
      const shown = caretOn(element);
      const range = shown && documentRange(opened.word.document.body, shown);
      if (!range || sameAs(opened.word.selection, range)) return;
      opened.caretWithin = range.start.within;
      opened.selectByHand(new TextRange(range.start, range.end));
    };
    element.addEventListener("beforeinput", beforeInput);
    document.addEventListener("selectionchange", selectionChange);
    element.addEventListener("pointerdown", press);
    document.addEventListener("pointerup", release);
    return () => {
      element.removeEventListener("beforeinput", beforeInput);
      document.removeEventListener("selectionchange", selectionChange);
      element.removeEventListener("pointerdown", press);
      document.removeEventListener("pointerup", release);
    };
  }, [opened, compositions]);

  // What was selected stays selected, though its text was drawn anew.
  useLayoutEffect(() => {
    const element = body.current;
    if (!element || !selection?.isValid) return;
    const range = screenRange(element, selection, opened.caretWithin);
    if (!range) return;
    const hasFocus = document.activeElement === element;
    if (hasFocus && !isPressed.current && composing.current === undefined) {
      document.getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    }
    CSS.highlights.set(SHOWN, hasFocus ? new Highlight() : new Highlight(range));
  });

  const { shown } = opened;
  useEffect(() => {
    const range = body.current && shown?.isValid && screenRange(body.current, shown);
    const element = range && range.startContainer.parentElement;
    if (element) element.scrollIntoView({ block: "center" });
  }, [shown]);

  return (
    <div className="sheet" style={sheetStyle(docx)}>
      <MarginView window={opened} part="header" />
      <div
        key={compositions}
        ref={body}
        className="body"
        role="textbox"
        aria-multiline="true"
        aria-label="Document"
        tabIndex={0}
        contentEditable={!opened.settings.isReadOnly}
        suppressContentEditableWarning
        spellCheck={false}
        onKeyDown={(event) => {
          const shortcut = event.ctrlKey || event.metaKey ? SHORTCUTS[event.key.toLowerCase()] : undefined;
          if (!shortcut) return;
          event.preventDefault();
          shortcut(opened);
        }}
        onCompositionStart={() => {
          const caret = body.current && caretOn(body.current);
          composing.current = caret ? documentRange(docx.body, caret) : undefined;
        }}
        onCompositionEnd={({ data }) => {
          const range = composing.current;
          composing.current = undefined;
          setCompositions(compositions + 1);
          if (range) write(data, range, opened, "");
        }}
      >
        <StoryView story={docx.body} entered={enteredControl(opened)} />
      </div>
      <PageEnds body={body} />
      <MarginView window={opened} part="footer" />
    </div>
  );
}

function MarginView({ window: opened, part }: { readonly window: WordWindow; readonly part: "header" | "footer" }): ReactElement {
  const story = opened.word.document.margin(0, part, "default");
  const Element = part;
  return <Element className="margin">{story && <StoryView story={story} />}</Element>;
}

/** The browser's selection, when it is in an element. */
function caretOn(element: Element): Range | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || !element.contains(selection.anchorNode)) return undefined;
  return selection.getRangeAt(0);
}

function sameAs(selection: TextRange | undefined, range: NonNullable<ReturnType<typeof documentRange>>): boolean {
  return (
    selection?.start.paragraph === range.start.paragraph &&
    selection.start.offset === range.start.offset &&
    selection.end.paragraph === range.end.paragraph &&
    selection.end.offset === range.end.offset
  );
}

import type { ReactElement } from "react";
import { type ContentControl } from "../document/content-control";
import { duplicateParagraph } from "../document/typing";
import { saveDocument } from "./save-document";
import type { WindowList } from "./window-list";
import type { WordWindow } from "./word-window";

interface ToolbarProps {
  readonly window: WordWindow;
  readonly list: WindowList;
}

/** What a person does to the document, apart from typing. */
export function Toolbar({ window: opened, list }: ToolbarProps): ReactElement {
  const { word, settings } = opened;
  const selection = word.selection?.isValid === true ? word.selection : undefined;
  const control = controlAt(opened);

  const openFile = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (file) list.open(file.name, new Uint8Array(await file.arrayBuffer()));
  };

  return (
    <div className="toolbar" role="toolbar" aria-label="Fichier et édition">
      <label className="button">
        Ouvrir…
        <input
          type="file"
          accept=".docx"
          onChange={({ target }) => {
            void openFile(target.files);
            target.value = "";
          }}
        />
      </label>
      <button type="button" onClick={() => list.openNew()}>
        Nouveau
      </button>
      <button type="button" onClick={() => saveDocument(opened)}>
        Enregistrer
      </button>
      <button type="button" disabled={!opened.canUndo} onClick={() => opened.undo()}>
        Annuler
      </button>
      <button
        type="button"
        disabled={!selection || settings.isReadOnly}
        onClick={() => opened.edit("", () => selection && duplicateParagraph(selection.start.paragraph))}
      >
        Dupliquer le paragraphe
      </button>
      <button
        type="button"
        disabled={!control || settings.isReadOnly}
        onClick={() => opened.edit("", () => control && removeControl(control))}
      >
        Supprimer le contrôle
      </button>
    </div>
  );
}

/** The innermost control the caret is in. */
function controlAt({ word, caretWithin }: WordWindow): ContentControl | undefined {
  const selection = word.selection?.isValid === true ? word.selection : undefined;
  const start = caretWithin ?? selection?.start.paragraph.element;
  for (let above = start; above; above = above.parent ?? undefined) {
    if (above.name === "w:sdt") return word.document.body.controlOf(above);
  }
  return undefined;
}

/** Word's « Supprimer le contrôle de contenu »: the text stays. */
function removeControl(control: ContentControl): void {
  const { paragraphs, story } = control;
  control.unwrap();
  for (const paragraph of paragraphs) paragraph.forgetPieces();
  story.forgetParagraphs();
}

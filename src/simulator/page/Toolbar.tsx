import type { ReactElement } from "react";
import { type ContentControl } from "../../docx/content-control";
import { duplicateParagraph } from "../../docx/typing";
import { enteredControl } from "./entered-control";
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
  const entered = enteredControl(opened);
  const control = entered && word.document.body.controlOf(entered);

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
      <button type="button" title="Une deuxième personne écrit dans ce document" onClick={() => list.openAlso(opened)}>
        Ouvrir à deux
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

/** Word's « Supprimer le contrôle de contenu »: the text stays. */
function removeControl(control: ContentControl): void {
  const { paragraphs, story } = control;
  control.unwrap();
  for (const paragraph of paragraphs) paragraph.forgetPieces();
  story.forgetParagraphs();
}

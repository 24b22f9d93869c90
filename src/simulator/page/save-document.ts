import type { WordWindow } from "./word-window";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** File > Save: the document as a download, under the name it was opened with. */
export function saveDocument({ word, title }: WordWindow): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([word.save() as Uint8Array<ArrayBuffer>], { type: DOCX }));
  link.download = title;
  link.click();
  URL.revokeObjectURL(link.href);
}

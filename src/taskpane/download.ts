/** Offers a file to be kept. Nothing tells whether it was: in some desktops' panes a download does nothing. */
export function download(fileName: string, content: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}

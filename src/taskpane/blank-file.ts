/** The blank Word file of a model, in base64. */
export async function loadBlankFile(id: string): Promise<string> {
  const response = await fetch(`assets/models/${id}.docx`);
  if (!response.ok) throw new Error(`${id}.docx: ${response.status}`);
  return toBase64(await response.blob());
}

/** The content of a file in base64. */
export function toBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("unreadable file"));
    reader.readAsDataURL(file);
  });
}

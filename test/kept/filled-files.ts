/** Files that take a second to make, made once a process. */

const files = new Map<string, Promise<Uint8Array>>();

/** The file of this name: as it was made, or made now. */
export function filledFile(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const made = files.get(name) ?? make();
  files.set(name, made);
  return made;
}

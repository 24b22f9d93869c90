import type { DocxDocument } from "../docx/docx-document";
import { parseXml } from "../docx/parse-xml";
import { MEMORY_NAMESPACE, newestMemory, parseMemory } from "../word/memory-part";

/** What a .docx remembers beside its text, as the port gives it: undefined where it remembers nothing, null where that cannot be read. */
export function memoryOf(document: DocxDocument): unknown {
  const parts = document.customXml.list().filter(({ namespace }) => namespace === MEMORY_NAMESPACE);
  return newestMemory(
    parts.map(({ id, xml }) => {
      const { root } = parseXml(xml, id);
      return parseMemory(root.attribute("revision") ?? null, root.text);
    }),
  );
}

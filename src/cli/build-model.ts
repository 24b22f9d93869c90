/** `npm run build:model`: writes the blank Word file of each model into assets/models. */

import { mkdirSync, writeFileSync } from "node:fs";
import { blankDocument } from "./blank-document";
import { blankFile } from "./blank-file";
import { loadModel, modelIds } from "./load-model";

for (const id of modelIds()) {
  const file = blankFile(id);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, await blankDocument(loadModel(id)));
  process.stdout.write(`${id}.docx\n`);
}

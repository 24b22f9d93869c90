/** `npm run build:model`: writes the blank Word file of each model into assets/models. */

import { mkdirSync, writeFileSync } from "node:fs";
import { blankDocument } from "./blank-document";
import { blankFile } from "./blank-file";
import { loadModels } from "./load-model";

for (const model of loadModels()) {
  const file = blankFile(model.id);
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, await blankDocument(model));
  process.stdout.write(`${model.id}.docx\n`);
}

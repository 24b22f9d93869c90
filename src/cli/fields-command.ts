import { isToFill, slotsOf } from "../agreement/model/agreement-model";
import { columnsOf } from "../agreement/operations/answer-columns";
import type { CommandResult } from "./fill-command";
import { inLanguage } from "./in-language";
import type { Language } from "./unusable-input";
import { loadModels } from "./load-model";

/** `trame fields`: what each model asks, with an example of each answer and the columns it has in a table. */
export function fieldsCommand(language: Language, models: string | undefined): CommandResult {
  const output = loadModels(models).map((model) => {
    const columns = columnsOf(model);
    const fields = model.fields.map(({ id, kind, label, help, example }) => ({
      id,
      kind,
      label: inLanguage(label, language),
      help: inLanguage(help, language),
      slots: slotsOf(model, id).filter(isToFill).length,
      columns: columns.filter(({ content }) => content.kind !== "clauses" && content.field.id === id).map((column) => column.id),
      example,
    }));
    return { model: model.id, name: inLanguage(model.name, language), fields };
  });
  return { exitCode: 0, output };
}

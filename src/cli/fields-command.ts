import { isToFill, slotsOf } from "../agreement/model/agreement-model";
import type { CommandResult } from "./fill-command";
import { inLanguage } from "./in-language";
import type { Language } from "./unusable-input";
import { loadModels } from "./load-model";

/** `trame fields`: what each model asks, with an example of each answer. */
export function fieldsCommand(language: Language, models: string | undefined): CommandResult {
  const output = loadModels(models).map((model) => ({
    model: model.id,
    name: inLanguage(model.name, language),
    fields: model.fields.map(({ id, kind, label, help, example }) => ({
      id,
      kind,
      label: inLanguage(label, language),
      help: inLanguage(help, language),
      slots: slotsOf(model, id).filter(isToFill).length,
      example,
    })),
  }));
  return { exitCode: 0, output };
}

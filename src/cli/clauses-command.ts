import type { AgreementModel } from "../agreement/model/agreement-model";
import type { CommandResult } from "./fill-command";
import { inLanguage, wordingOf } from "./in-language";
import { loadModels } from "./load-model";
import type { Language } from "./unusable-input";

/** `trame clauses`: the engagements each model offers, list by list, in their order. */
export function clausesCommand(language: Language, models: string | undefined): CommandResult {
  const output = loadModels(models).map((model) => catalogueOf(model, language));
  return { exitCode: 0, output };
}

function catalogueOf(model: AgreementModel, language: Language): object {
  const { proposal } = wordingOf(language, model);
  return {
    model: model.id,
    name: inLanguage(model.name, language),
    lists: model.clauseLists.map(({ id, label, clauses }) => ({
      id,
      label: inLanguage(label, language),
      clauses: clauses.map((clause) => ({
        id: clause.id,
        title: inLanguage(clause.title, language),
        text: clause.paragraph.text,
        ...(clause.parent !== undefined && { parent: clause.parent }),
        default: clause.isDefault,
        ...(clause.isProposal && { status: proposal }),
      })),
    })),
  };
}

/**
 * What the API Recherche d'entreprises answers, as far as it is used: its OpenAPI, `GET /search` with `minimal=true` and
 * `include=siege,matching_etablissements`. What else an answer holds is left out as it is read.
 */

import * as z from "zod/mini";

const text = z.optional(z.nullable(z.string()));

const establishment = z.object({
  siret: z.string().check(z.regex(/^\d{14}$/)),
  adresse: text,
  /** A: open; F: closed. */
  etat_administratif: text,
});

const result = z.object({
  siren: z.string().check(z.regex(/^\d{9}$/)),
  /** The name of an organisation; none for a person. */
  nom_raison_sociale: text,
  /** INSEE's legal category, four digits. */
  nature_juridique: text,
  activite_principale: text,
  /** A: active; C: ceased. */
  etat_administratif: text,
  siege: establishment,
  matching_etablissements: z.optional(z.nullable(z.array(establishment))),
});

export const answerSchema = z.object({ results: z.array(result), total_results: z.int().check(z.minimum(0)) });

export type RegisteredUnit = z.infer<typeof result>;
export type RegisteredEstablishment = z.infer<typeof establishment>;

import * as z from "zod/mini";
import type { Answer, FieldKind } from "./field-kind";

/** What a kind takes from the model, and the kind with that. */
export interface KindEntry {
  readonly parameters: z.ZodMiniType;
  readonly make: (parameters: unknown) => FieldKind;
}

/** An entry; each kind is given back only what its own check let through. */
export function kind<Parameters, Value extends Answer>(
  parameters: z.ZodMiniType<Parameters>,
  make: (parameters: Parameters) => FieldKind<Value>,
): KindEntry {
  return { parameters, make: (given) => make(parameters.parse(given)) as unknown as FieldKind };
}

/** A kind that takes nothing. */
export function always<Value extends Answer>(made: FieldKind<Value>): KindEntry {
  return kind(z.strictObject({}), () => made);
}

/** The same of several. */
export function alwaysEach<Name extends string>(
  kinds: Readonly<Record<Name, FieldKind<string>>>,
): Readonly<Record<Name, KindEntry>> {
  const entries = Object.entries<FieldKind<string>>(kinds).map(([name, made]) => [name, always(made)]);
  return Object.fromEntries(entries) as Record<Name, KindEntry>;
}

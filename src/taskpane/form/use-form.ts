import { sharedContext } from "../shared-context";
import type { FormWording } from "../wording/form-wording";

interface Form {
  readonly words: FormWording;
}

/** What every part of the form shares. */
export const [FormContext, useForm] = sharedContext<Form>();

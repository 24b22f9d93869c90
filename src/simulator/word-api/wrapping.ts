import type { ContentControl } from "../../docx/content-control";
import { WrapError } from "../../docx/wrap-range";
import { ApiError } from "./api-error";
import { type ApiHost, type ApiObject, apiObject } from "./api-class";
import { contentControlClass } from "./content-control";

/** A control that was put round something; Word says no more than GeneralException when it cannot be (#1169). */
export function wrapped(wrap: () => ContentControl, host: ApiHost): ApiObject {
  try {
    const control = wrap();
    if (!control.isInline && host.profile.divergences.has("paragraph-lost-on-wrap"))
      for (const paragraph of control.paragraphs) host.lose(paragraph);
    return apiObject(contentControlClass, control);
  } catch (error) {
    if (error instanceof WrapError) throw new ApiError("GeneralException");
    throw error;
  }
}

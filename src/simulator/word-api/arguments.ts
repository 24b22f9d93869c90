import { ApiError } from "./api-error";

/** An argument that must be a string; `fallback` where it may be left out. */
export function stringArgument(value: unknown, fallback?: string): string {
  if (typeof value === "string") return value;
  if ((value === undefined || value === null) && fallback !== undefined) return fallback;
  throw new ApiError("InvalidArgument");
}

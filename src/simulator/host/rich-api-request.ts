/** A request of the rich API as it comes over the wire. */

import * as z from "zod/mini";

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** Not to be kept: the client was told so (`untrack`). */
  readonly D?: boolean;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

export interface RichApiRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: unknown): boolean => value === undefined || value === null || Array.isArray(value);
const isMaybe = (value: unknown, type: "number" | "boolean"): boolean => value === undefined || typeof value === type;
const areNames = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((one) => typeof one === "string"));

function isArgumentInfo(value: unknown): boolean {
  return value === undefined || (isRaw(value) && isList(value.Arguments) && isList(value.ReferencedObjectPathIds));
}

function isQuery(value: unknown): boolean {
  if (value === undefined) return true;
  return (
    isRaw(value) &&
    areNames(value.Select) &&
    areNames(value.Expand) &&
    isMaybe(value.Top, "number") &&
    isMaybe(value.Skip, "number")
  );
}

function isObjectPath(value: unknown): boolean {
  if (!isRaw(value)) return false;
  const { Id, ObjectPathType, Name, ParentObjectPathId, D } = value;
  const isNamed = typeof Id === "number" && typeof ObjectPathType === "number" && typeof Name === "string";
  return isNamed && isMaybe(ParentObjectPathId, "number") && isMaybe(D, "boolean") && isArgumentInfo(value.ArgumentInfo);
}

function isAction(value: unknown): boolean {
  if (!isRaw(value)) return false;
  const { Id, ActionType, Name, ObjectPathId } = value;
  const isNamed = typeof Id === "number" && typeof ActionType === "number" && typeof Name === "string";
  return isNamed && typeof ObjectPathId === "number" && isArgumentInfo(value.ArgumentInfo) && isQuery(value.QueryInfo);
}

/** Looked at in one pass, and not copied: there are tens of thousands of actions and paths in a request. */
export const richApiRequest = z.custom<RichApiRequest>((value) => {
  if (!isRaw(value) || !Array.isArray(value.Actions) || !isRaw(value.ObjectPaths)) return false;
  return value.Actions.every(isAction) && Object.values(value.ObjectPaths).every(isObjectPath);
});

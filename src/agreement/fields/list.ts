import { capitalised } from "../french/letter-case";
import { bareItem } from "../french/list-item";
import { refused } from "./answer-problem";
import { cleanText, type TextRules } from "./clean-text";
import type { FieldKind } from "./field-kind";
import { itemIndex } from "./printed-form";

const ITEM: TextRules = { limit: 1000, lines: "one" };
const LAST_ITEM_END = ".";
const ITEM_END = "\u00a0;";

/** Items of a list, one a slot, with the punctuation of a list. */
export const list: FieldKind<readonly string[]> = {
  lines: "one",
  check: (raw) => {
    if (!Array.isArray(raw)) return refused({ code: "list-not-texts" });
    const items = raw.map((item) => cleanText(item, ITEM));
    const bad = items.find((item) => !item.ok);
    if (bad) return bad.problem.code === "answer-not-text" ? refused({ code: "list-not-texts" }) : bad;
    const good = items.filter((item) => item.ok);
    if (good.some((item) => bareItem(item.value) === "")) return refused({ code: "answer-blank" });
    return { ok: true, value: good.map((item) => bareItem(item.value)), remarks: good.flatMap((item) => item.remarks) };
  },
  print: (items, { form }) => {
    const index = itemIndex(form) ?? 0;
    const item = items[index];
    return item && capitalised(item) + (index === items.length - 1 ? LAST_ITEM_END : ITEM_END);
  },
  candidates: (occurrences) => {
    const items = [...occurrences]
      .sort((one, other) => (itemIndex(one.form) ?? 0) - (itemIndex(other.form) ?? 0))
      .map(({ text }) => bareItem(text))
      .filter(Boolean);
    return items.length > 0 ? [items] : [];
  },
};

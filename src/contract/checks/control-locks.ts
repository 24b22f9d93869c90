import type { ContractChecks } from "../contract-check";
import { p, r, sdt } from "../fixture";
import { orRefusal } from "../opened-document";

const ONE = p(r("a ") + sdt("trame", r("b")) + r(" c"));

/** Locking controls, and what a lock stops: https://learn.microsoft.com/javascript/api/word/word.contentcontrol */
export const controlLockChecks: ContractChecks = {
  "lock.read": {
    fr: "un contrôle dit qu’il est verrouillé",
    en: "a control says that it is locked",
    source: "documented",
    does: "a finalised agreement is known by it",
    begins: ONE,
    ask: async (word) => {
      const control = await word.control();
      control.cannotEdit = true;
      control.cannotDelete = true;
      await word.sync();
      const { cannotEdit, cannotDelete } = await word.control("trame", "tag,cannotEdit,cannotDelete");
      Object.assign(control, { cannotEdit: false, cannotDelete: false });
      await word.sync();
      return [cannotEdit, cannotDelete];
    },
    expects: [true, true],
  },
  "lock.appearance": {
    fr: "le cadre d’un contrôle peut être caché",
    en: "the frame of a control can be hidden",
    source: "documented",
    does: "finalising hides it; where it is refused the frame stays, and that is said",
    begins: ONE,
    ask: (word) =>
      orRefusal(async () => {
        const control = await word.control();
        control.appearance = "Hidden";
        return (await word.loaded(control.load("appearance"))).appearance;
      }),
    expects: "Hidden",
    survives: ["BoundingBox", "refused: InvalidArgument"],
  },
  "lock.unlock": {
    fr: "un contrôle verrouillé se déverrouille, puis s’écrit, dans une requête",
    en: "a locked control is unlocked, then written, in one request",
    source: "#2759",
    does: "a finalised agreement is reopened so; what stays locked is said",
    begins: ONE,
    ask: async (word) => {
      const control = await word.control();
      control.cannotEdit = true;
      await word.sync();
      control.cannotEdit = false;
      control.insertText("x", "Replace");
      return (await word.loaded(control.load("text"))).text;
    },
    expects: "x",
    survives: "any",
  },
  "lock.look": {
    fr: "un contrôle verrouillé laisse cacher son cadre",
    en: "a locked control lets its frame be hidden",
    source: "assumed",
    does: "it is unlocked first",
    begins: ONE,
    ask: async (word) => {
      const control = await word.control();
      control.cannotEdit = true;
      await word.sync();
      const said = await orRefusal(async () => {
        control.appearance = "Tags";
        await word.sync();
        return "done";
      });
      control.cannotEdit = false;
      await word.sync();
      return said;
    },
    expects: "done",
    survives: "any",
  },
  "lock.unwrap": {
    fr: "un contrôle qu’on ne peut pas supprimer ne s’ôte pas",
    en: "a control that cannot be deleted is not taken off",
    source: "documented for users",
    does: "it is unlocked first",
    begins: ONE,
    ask: async (word) => {
      const control = await word.control();
      control.cannotDelete = true;
      await word.sync();
      const said = await orRefusal(async () => {
        control.delete(true);
        await word.sync();
        return (await word.controls()).length;
      });
      if (said !== 0) control.cannotDelete = false;
      await word.sync();
      return said;
    },
    expects: "refused: AccessDenied",
    survives: "any",
  },
};

import { createContext, useContext, useSyncExternalStore } from "react";
import type { VerifySession, VerifyState } from "../session/verify-session";
import type { VerifyWording } from "./wording/verify-wording";

interface Verify {
  readonly verify: VerifySession;
  readonly words: VerifyWording;
}

/** What every part of the panel shares. */
export const VerifyContext = createContext<Verify | undefined>(undefined);

export function useVerify(): Verify {
  const shared = useContext(VerifyContext);
  if (!shared) throw new Error("outside the panel");
  return shared;
}

export function useVerifyState(): VerifyState {
  const { store } = useVerify().verify;
  return useSyncExternalStore(store.subscribe, store.get);
}

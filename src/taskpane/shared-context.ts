import { type Context, createContext, useContext } from "react";

/** What every part of a screen shares, and the hook that gives it to them; to anything outside it is an error. */
export function sharedContext<Shared>(): readonly [Context<Shared | undefined>, () => Shared] {
  const Shared = createContext<Shared | undefined>(undefined);
  const useShared = (): Shared => {
    const shared = useContext(Shared);
    if (!shared) throw new Error("outside of what shares it");
    return shared;
  };
  return [Shared, useShared];
}

/** Parts of the pane that are fetched when they are first shown, and may be fetched again where they did not come. */

import { type ComponentType, createElement, lazy, type LazyExoticComponent, type ReactElement } from "react";

/** How to ask again for each that did not come: React keeps the failure of a lazy component for good. */
const failed = new Set<() => void>();

/** A component that is fetched when it is first shown. */
export function loadedLater<Properties extends object>(
  load: () => Promise<{ readonly default: ComponentType<Properties> }>,
): ComponentType<Properties> {
  let Loaded: LazyExoticComponent<ComponentType<Properties>>;
  const renew = (): void => {
    Loaded = lazy(async () => {
      try {
        return await load();
      } catch (error) {
        failed.add(renew);
        throw error;
      }
    });
  };
  renew();
  return function LoadedLater(properties: Properties): ReactElement {
    // React's types do not see that a lazy component takes what the component takes, while that is not known.
    return createElement(Loaded as unknown as ComponentType<Properties>, properties);
  };
}

/** To be called before those that did not come are shown again. */
export function forgetFailures(): void {
  for (const renew of failed) renew();
  failed.clear();
}

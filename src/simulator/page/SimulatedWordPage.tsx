import { type ReactElement, useSyncExternalStore } from "react";
import { Failure } from "./Failure";
import type { WindowList } from "./window-list";
import { WindowView } from "./WindowView";

interface SimulatedWordPageProps {
  readonly list: WindowList;
  readonly manifest: string;
}

/** Every window; the one in front is the one shown, the others go on. */
export function SimulatedWordPage({ list, manifest }: SimulatedWordPageProps): ReactElement {
  useSyncExternalStore(list.subscribe, list.version);
  return (
    <>
      <header className="windows">
        <strong>Word simulé</strong>
        {list.windows.map((one) => (
          <span key={one.key} className="tab" aria-current={one === list.active}>
            <button type="button" onClick={() => list.bringToFront(one)}>
              {one.title}
            </button>
            {list.windows.length > 1 && (
              <button type="button" aria-label={`Fermer ${one.title}`} onClick={() => list.close(one)}>
                ×
              </button>
            )}
          </span>
        ))}
      </header>
      <Failure text={list.refusal} onClose={() => list.dismissRefusal()} />
      {list.windows.map((one) => (
        <div key={one.key} className="window-frame" hidden={one !== list.active}>
          <WindowView window={one} list={list} manifest={manifest} />
        </div>
      ))}
    </>
  );
}

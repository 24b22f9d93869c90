import { type PointerEvent, type ReactElement, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { readRibbon } from "../host/ribbon";
import type { PageExit } from "../host/simulated-word";
import { AddInFrame } from "./AddInFrame";
import { Failure } from "./Failure";
import { Paper } from "./paper/Paper";
import { Ribbon } from "./Ribbon";
import { RoundTrips } from "./RoundTrips";
import { Settings } from "./Settings";
import { Toolbar } from "./Toolbar";
import type { WindowList } from "./window-list";
import type { WordWindow } from "./word-window";

/**
 * Sizes of the pane, in pixels: what Word leaves it on a screen of 1366 × 768 at first (Microsoft's page on the design of task panes, Word on the web), and as far as it can be
 * pulled.
 */
const PANE = { first: 329, least: 320, most: 900, height: 445 };

/** What Word says in its status bar when it does not do what was typed. */
const REFUSALS: Readonly<Record<NonNullable<WordWindow["refused"]>, string>> = {
  locked: "Cette modification n’est pas autorisée, car la sélection est verrouillée.",
  kind: "Cette modification n’est pas autorisée dans un contrôle de cette sorte.",
  protected: "Cette modification n’est pas autorisée, car le document est protégé.",
};

/** What has the focus once the keyboard has left the pane. */
const AFTER_PANE: Readonly<Record<PageExit, string>> = {
  next: ".round-trips summary",
  previous: ".pane-title button",
  document: ".body",
};

interface WindowViewProps {
  readonly window: WordWindow;
  readonly list: WindowList;
  /** The text of the add-in's manifest. */
  readonly manifest: string;
}

export function WindowView({ window: opened, list, manifest }: WindowViewProps): ReactElement {
  useSyncExternalStore(opened.subscribe, opened.version);
  const [paneWidth, setPaneWidth] = useState(PANE.first);
  const { settings, generation } = opened;
  const ribbon = useMemo(() => readRibbon(manifest, settings.language), [manifest, settings.language]);
  const paneUrl = ribbon.groups
    .flatMap(({ buttons }) => buttons)
    .flatMap(({ action }) => (action.kind === "show-pane" ? [action.url] : []))[0];

  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    opened.whenPaneExits((exit) => section.current?.querySelector<HTMLElement>(AFTER_PANE[exit])?.focus());
  }, [opened]);

  const resize = ({ clientX, buttons }: PointerEvent): void => {
    if (buttons === 1) setPaneWidth(Math.min(PANE.most, Math.max(PANE.least, window.innerWidth - clientX)));
  };

  return (
    <section ref={section} className="window" data-theme={settings.theme} aria-label={opened.title}>
      <div className="bars">
        <Toolbar window={opened} list={list} />
        <Settings window={opened} />
      </div>
      <Ribbon window={opened} ribbon={ribbon} />
      <Failure text={opened.failure} onClose={() => opened.dismissFailure()} />
      <div className="content">
        <div className="desk">
          <Paper key={generation} window={opened} />
        </div>
        {opened.isPaneOpen && paneUrl !== undefined && (
          <aside className="pane" style={{ width: paneWidth }}>
            <div
              className="divider"
              onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
              onPointerMove={resize}
            />
            <div className="pane-title">
              {ribbon.addIn}
              <button type="button" aria-label="Fermer le volet" onClick={() => opened.openPane(false)}>
                ×
              </button>
            </div>
            <div className="pane-page" style={{ height: settings.paneHeight === "small" ? PANE.height : "100%" }}>
              <AddInFrame key={generation} window={opened} page="pane" url={paneUrl} title={ribbon.addIn} />
              {/* Word draws a button of its own over this corner of the pane. */}
              <span className="pane-corner" aria-hidden="true">
                i
              </span>
            </div>
          </aside>
        )}
        <div hidden>
          <AddInFrame key={generation} window={opened} page="functions" url={ribbon.functionFile} title="Fonctions du ruban" />
        </div>
      </div>
      <div className="status">
        <RoundTrips window={opened} />
        <p role="status">{opened.refused && REFUSALS[opened.refused]}</p>
      </div>
    </section>
  );
}

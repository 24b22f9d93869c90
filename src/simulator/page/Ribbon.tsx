import { type ReactElement, useEffect, useState } from "react";
import type { Ribbon as RibbonData, RibbonButton } from "../host/ribbon";
import type { WordWindow } from "./word-window";

interface RibbonProps {
  readonly window: WordWindow;
  readonly ribbon: RibbonData;
}

/** The add-in's groups of the ribbon's Home tab, as its manifest has them. */
export function Ribbon({ window: opened, ribbon }: RibbonProps): ReactElement {
  return (
    <div className="ribbon" role="toolbar" aria-label="Accueil">
      {ribbon.groups.map(({ label, buttons }) => (
        <fieldset key={label} className="ribbon-group">
          <legend>{label}</legend>
          {buttons.map((button) => (
            <RibbonItem key={button.id} window={opened} button={button} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

/** How often a page that is being loaded is asked whether it listens yet. Milliseconds. */
const ASKED_EVERY = 100;

function RibbonItem({ window: opened, button }: { readonly window: WordWindow; readonly button: RibbonButton }): ReactElement {
  const [isWaiting, setWaiting] = useState(false);
  const { action, id } = button;

  useEffect(() => {
    if (!isWaiting || action.kind !== "run-function") return;
    const timer = setInterval(() => {
      if (opened.run(id, action.name)) setWaiting(false);
    }, ASKED_EVERY);
    return () => clearInterval(timer);
  }, [isWaiting, opened, action, id]);

  const press = (): void => {
    if (action.kind === "show-pane") opened.openPane(true);
    else setWaiting(!opened.run(id, action.name));
  };
  const icon = button.icons.get(32);
  return (
    <button
      type="button"
      className="ribbon-button"
      title={`${button.tip.title}\n${button.tip.description}`}
      disabled={isWaiting || opened.running.has(id)}
      onClick={press}
    >
      {icon && <img src={icon} alt="" width={32} height={32} />}
      {button.label}
    </button>
  );
}

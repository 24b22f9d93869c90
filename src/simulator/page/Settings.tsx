import type { ReactElement } from "react";
import { profileNamed, profiles } from "../word-api/profile";
import type { WindowSettings } from "./window-settings";
import type { WordWindow } from "./word-window";

/** The switches of the simulated Word. */
export function Settings({ window: opened }: { readonly window: WordWindow }): ReactElement {
  const { settings } = opened;
  const set = (change: Partial<WindowSettings>): void => opened.configure({ ...settings, ...change });
  return (
    <div className="settings" role="group" aria-label="Word simulé">
      <Choice
        label="Word"
        value={settings.profile.name}
        options={Object.fromEntries(Object.values(profiles).map(({ name, label }) => [name, label]))}
        onChoose={(name) => set({ profile: profileNamed(name) ?? settings.profile })}
      />
      <Choice
        label="Langue"
        value={settings.language}
        options={{ "fr-FR": "français", "en-US": "English" }}
        onChoose={(language) => set({ language })}
      />
      <Choice
        label="Thème"
        value={settings.theme}
        options={{ light: "clair", dark: "sombre" }}
        onChoose={(theme) => set({ theme })}
      />
      <Choice
        label="Volet"
        value={settings.paneHeight}
        options={{ small: "petit écran", whole: "toute la hauteur" }}
        onChoose={(paneHeight) => set({ paneHeight })}
      />
      <label>
        Délai
        <input
          type="number"
          min={0}
          max={5000}
          step={100}
          value={settings.delay}
          onChange={({ target }) => set({ delay: Math.min(5000, Math.max(0, target.valueAsNumber || 0)) })}
        />
        ms
      </label>
      <label>
        <input type="checkbox" checked={settings.isReadOnly} onChange={({ target }) => set({ isReadOnly: target.checked })} />
        Lecture seule
      </label>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** What each value is called. */
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>): ReactElement {
  return (
    <label>
      {label}
      <select value={value} onChange={({ target }) => onChoose(target.value as Value)}>
        {Object.entries<string>(options).map(([name, said]) => (
          <option key={name} value={name}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

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
      <label>
        Word
        <select
          value={settings.profile.name}
          onChange={({ target }) => set({ profile: profileNamed(target.value) ?? settings.profile })}
        >
          {Object.values(profiles).map(({ name, label }) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Langue
        <select
          value={settings.language}
          onChange={({ target }) => set({ language: target.value === "en-US" ? "en-US" : "fr-FR" })}
        >
          <option value="fr-FR">français</option>
          <option value="en-US">English</option>
        </select>
      </label>
      <label>
        Thème
        <select value={settings.theme} onChange={({ target }) => set({ theme: target.value === "dark" ? "dark" : "light" })}>
          <option value="light">clair</option>
          <option value="dark">sombre</option>
        </select>
      </label>
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

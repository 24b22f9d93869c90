/**
 * The parts of the pane, in the order of their tabs. A panel is the component of its folder, given its words: both are fetched
 * when it is first opened.
 */

import { type ComponentType, type ReactElement, useMemo } from "react";
import { capitalised } from "../agreement/french/letter-case";
import type { AgreementModel, BilingualText } from "../agreement/model/agreement-model";
import { loadedLater } from "./loaded-later";
import { PARTNER } from "./partner-name";
import { RENEW } from "./renew-name";
import { usePane, usePaneState } from "./use-pane";
import type { PaneWording } from "./wording/pane-wording";

type Locale = PaneWording["locale"];
type Load<Module> = () => Promise<Module>;

export interface PanelEntry {
  /** What the session opens it by. */
  readonly name: string;
  /** On its tab. */
  readonly label: (model: AgreementModel) => BilingualText;
  /** What is opened from it, and comes back to it: no steps of their own. */
  readonly leadsTo: readonly string[];
  /** Whether there is anything to do in it for this kind of agreement. */
  readonly isFor: (model: AgreementModel) => boolean;
  readonly fetch: Readonly<Record<Locale, Load<{ readonly default: ComponentType }>>>;
  /** In the language of the pane. */
  readonly Panel: ComponentType;
}

export const panels: readonly [PanelEntry, ...PanelEntry[]] = [
  {
    name: "fill",
    label: () => ({ fr: "Remplir", en: "Fill in" }),
    leadsTo: [RENEW, PARTNER],
    isFor: () => true,
    ...fetched(() => import("./form/FormPanel"), {
      fr: () => import(/* webpackChunkName: "fr-said" */ "./wording/fr/form"),
      en: () => import(/* webpackChunkName: "en-said" */ "./wording/en/form"),
    }),
  },
  {
    name: "clauses",
    label: ({ words: { item } }) => ({ fr: capitalised(item.fr.plural), en: capitalised(item.en.plural) }),
    leadsTo: [],
    isFor: ({ clauseLists }) => clauseLists.length > 0,
    ...fetched(() => import("./clauses/ClausesPanel"), {
      fr: () => import("./wording/fr/clauses"),
      en: () => import("./wording/en/clauses"),
    }),
  },
  {
    name: "verify",
    label: () => ({ fr: "Vérifier", en: "Check" }),
    leadsTo: [],
    isFor: () => true,
    ...fetched(() => import("./verify/VerifyPanel"), {
      fr: () => import("./wording/fr/verify"),
      en: () => import("./wording/en/verify"),
    }),
  },
];

/** What Trame is, and what this Word does: reached from any document that is not being filled. */
export const aboutPanel = fetched(() => import("./about/AboutPanel"), {
  fr: () => import("./wording/fr/about"),
  en: () => import("./wording/en/about"),
});

/** A document that is not the agreement: the model, or another file. */
export const foreignPanel = fetched(() => import(/* webpackChunkName: "foreign" */ "./ForeignPanel"), {
  fr: () => import(/* webpackChunkName: "foreign" */ "./wording/fr/foreign"),
  en: () => import(/* webpackChunkName: "foreign" */ "./wording/en/foreign"),
});

/** What a document that follows no model asks for. */
export const analysisPanel = fetched(() => import(/* webpackChunkName: "own" */ "./analysis/AnalysisPanel"), {
  fr: () => import(/* webpackChunkName: "own" */ "./wording/fr/analysis"),
  en: () => import(/* webpackChunkName: "own" */ "./wording/en/analysis"),
});

/** What may be done with such a document. */
export const ownModelOffer = fetched(() => import(/* webpackChunkName: "own" */ "./analysis/OwnModelOffer"), {
  fr: () => import(/* webpackChunkName: "own" */ "./wording/fr/analysis"),
  en: () => import(/* webpackChunkName: "own" */ "./wording/en/analysis"),
});

/** Another agreement, whose answers are taken up in this one. */
export const renewPanel = fetched(() => import("./renew/RenewPanel"), {
  fr: () => import("./wording/fr/renew"),
  en: () => import("./wording/en/renew"),
});

/** Where what is known of the other party is looked for. */
export const partnerPanel = fetched(() => import("./partner/PartnerPanel"), {
  fr: () => import("./wording/fr/partner"),
  en: () => import("./wording/en/partner"),
});

/** What was found, in the bar of what there is to say; with the words of the first panel, which is on its way. */
export const findingsSaid = fetched(() => import("./FindingsSaid"), {
  fr: () => import(/* webpackChunkName: "fr-said" */ "./wording/fr/findings"),
  en: () => import(/* webpackChunkName: "en-said" */ "./wording/en/findings"),
});

/** What the house decided once, to be applied from the start. */
export const houseOffer = fetched(() => import("./house/HouseOffer"), {
  fr: () => import("./wording/fr/house"),
  en: () => import("./wording/en/house"),
});

/** The panel with this name; the first there is when there is none. */
export function panelNamed(name: string): PanelEntry {
  return panels.find((panel) => panel.name === name) ?? panels[0];
}

function fetched<Words>(
  panel: Load<{ readonly default: ComponentType<{ readonly words: Words }> }>,
  words: Readonly<Record<Locale, Load<{ readonly words: (model: AgreementModel) => Words }>>>,
): Pick<PanelEntry, "fetch" | "Panel"> {
  const fetchIn = (locale: Locale) => async (): Promise<{ readonly default: ComponentType }> => {
    const [{ default: Panel }, { words: wordsOf }] = await Promise.all([panel(), words[locale]()]);
    return {
      default: function LoadedPanel() {
        const model = usePaneState((state) => state.model);
        const said = useMemo(() => wordsOf(model), [model]);
        return <Panel words={said} />;
      },
    };
  };
  const fetch = { fr: fetchIn("fr"), en: fetchIn("en") };
  const panelIn = { fr: loadedLater(fetch.fr), en: loadedLater(fetch.en) };
  return {
    fetch,
    Panel: function LocalPanel(): ReactElement {
      const Panel = panelIn[usePane().wording.locale];
      return <Panel />;
    },
  };
}

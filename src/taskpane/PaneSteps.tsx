import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Info16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { ABOUT } from "./about-name";
import { IconButton } from "./IconButton";
import { panels } from "./panels";
import { type StepState, stepsOf } from "./session/road";
import { usePane, usePaneState } from "./use-pane";
import { BESIDE_WORD_CORNER } from "./word-corner";
import type { PaneWording } from "./wording/pane-wording";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `0 ${BESIDE_WORD_CORNER} 0 ${tokens.spacingHorizontalXS}`,
    flexShrink: 0,
  },
  steps: { display: "flex", flexWrap: "wrap" },
  step: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    border: "none",
    borderBottom: "2px solid transparent",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    // With the counts of an agreement under way, three steps of larger letters take two lines of 329 pixels.
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    whiteSpace: "nowrap",
    cursor: "pointer",
    // There a transparent border is as visible as any: one step is marked, not all.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
  },
  current: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: { display: "inline-flex", fontWeight: tokens.fontWeightRegular },
  done: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0 },
});

/** The parts of the pane, as the steps of one road: how far each is, and which one is open. */
export default function PaneSteps(): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const state = usePaneState((all) => all);
  const steps = new Map<string, StepState>(Object.entries(stepsOf(state)));
  return (
    <div className={styles.line}>
      <nav className={styles.steps} aria-label={wording.panelNames}>
        {panels
          .filter(({ isFor }) => isFor(state.model))
          .map(({ name, label, leadsTo }) => {
            const step = steps.get(name);
            const isCurrent = name === state.panel || leadsTo.includes(state.panel);
            return (
              <button
                key={name}
                type="button"
                className={mergeClasses(styles.step, isCurrent && styles.current)}
                aria-current={isCurrent ? "step" : undefined}
                aria-describedby={`step-${name}`}
                onClick={() => session.openPanel(name)}
              >
                {wording.of(label(state.model))}
                <span aria-hidden className={styles.count}>
                  {step?.isDone ? <CheckmarkCircle16Filled className={styles.done} /> : shortCount(step)}
                </span>
              </button>
            );
          })}
        {[...steps].map(([name, step]) => (
          <span key={name} id={`step-${name}`} hidden>
            {toldCount(step, wording)}
          </span>
        ))}
      </nav>
      <IconButton name={wording.about} icon={<Info16Regular />} size="small" onClick={() => session.openPanel(ABOUT)} />
    </div>
  );
}

function shortCount(step: StepState | undefined): string {
  if (!step?.count) return "";
  return step.count.of === "slots" ? `${step.count.filled}/${step.count.slots}` : `${step.count.points}`;
}

/** The same for ears. */
function toldCount({ isDone, count }: StepState, { steps }: PaneWording): string {
  const counted = count && (count.of === "slots" ? steps.slots(count.filled, count.slots) : steps.points(count.points));
  return [isDone ? steps.done : undefined, counted].filter((said) => said !== undefined).join(", ");
}

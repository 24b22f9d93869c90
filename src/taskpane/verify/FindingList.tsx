import { type FocusEvent, type ReactElement, useEffect, useRef } from "react";
import { openOfModel } from "../../agreement/review/settlements";
import { partOf } from "../../agreement/review/verdict";
import { takeLostFocus } from "../take-lost-focus";
import { AgreementPart } from "./AgreementPart";
import { ModelPart } from "./ModelPart";
import { useVerifyState } from "./use-verify";
import { WaivedFindings } from "./WaivedFindings";

/** What the review found: of this agreement, of its model; what was set aside, and why, at the end. */
export function FindingList(): ReactElement | null {
  const { review } = useVerifyState();
  const root = useFocusThatGoesOn(review);
  if (!review) return null;
  const { findings } = review;
  return (
    <div {...root}>
      <AgreementPart findings={findings.filter((one) => !one.waiver && partOf(one) === "agreement")} />
      <ModelPart findings={openOfModel(findings)} />
      <WaivedFindings findings={findings.filter(({ waiver }) => waiver)} />
    </div>
  );
}

/** What was put right takes its buttons away, and the focus with them: it goes on with what took its place in the list. */
function useFocusThatGoesOn(review: unknown): {
  readonly ref: React.RefObject<HTMLDivElement>;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef(-1);
  const items = (): HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>("li[tabindex]") ?? [])];
  useEffect(() => {
    const left = items();
    if (last.current >= 0) takeLostFocus(left[last.current] ?? left.at(-1) ?? null);
  }, [review]);
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    last.current = items().findIndex((item) => item.contains(target));
  };
  return { ref, onFocus };
}

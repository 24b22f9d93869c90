import { makeStyles, tokens } from "@fluentui/react-components";
import { type ComponentProps, type ReactElement, type ReactNode, useLayoutEffect, useRef } from "react";
import { LOW_PANE } from "./low-pane";
import { usePane } from "./use-pane";
import { BESIDE_WORD_CORNER } from "./word-corner";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    [LOW_PANE]: { minHeight: "auto", flexShrink: 0 },
  },
  header: {
    padding: `${tokens.spacingVerticalS} ${BESIDE_WORD_CORNER} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  content: {
    flexGrow: 1,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    [LOW_PANE]: { overflowY: "visible", flexShrink: 0 },
  },
});

interface PanelLayoutProps extends Pick<ComponentProps<"main">, "onFocus" | "onBlur"> {
  readonly header?: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
  /** Under what name how far down it was looked at is remembered, to begin there again. */
  readonly place?: string;
}

/** A part of the pane: what scrolls, between a header and a footer that stay. */
export function PanelLayout({ header, footer, children, place, ...focus }: PanelLayoutProps): ReactElement {
  const styles = useStyles();
  const { places } = usePane().session;
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place === undefined || !content.current) return;
    const scroller = scrollerOf(content.current);
    scroller.scrollTop = places.get(place) ?? 0;
    const keep = (): void => void places.set(place, scroller.scrollTop);
    scroller.addEventListener("scroll", keep);
    return () => scroller.removeEventListener("scroll", keep);
  }, [place, places]);
  return (
    <main className={styles.panel} {...focus}>
      {header && <header className={styles.header}>{header}</header>}
      <div ref={content} className={styles.content}>
        {children}
      </div>
      {footer}
    </main>
  );
}

/** What scrolls when an element does not fit: itself, or in a low pane the whole of it. */
function scrollerOf(element: HTMLElement): HTMLElement {
  const isScroller = getComputedStyle(element).overflowY === "auto";
  return isScroller || !element.parentElement ? element : scrollerOf(element.parentElement);
}

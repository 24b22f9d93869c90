import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId } from "react";
import { takeLostFocus } from "../take-lost-focus";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

interface InlineFormProps {
  readonly label: string;
  /** What the button that writes says. */
  readonly action: string;
  /** @returns whether it was written: what was refused is there to be put right. */
  readonly write: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly className?: string;
  /** @param first the id of what to begin with: an input, or what is to be read first. */
  readonly children: (first: string) => ReactNode;
}

/** A form that a button opens: it takes the focus, and gives it back; Enter in an input writes, Escape gives up. */
export function InlineForm({ label, action, write, onClose, className, children }: InlineFormProps): ReactElement {
  const styles = useStyles();
  const { words } = useVerify();
  const first = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const input = document.getElementById(first);
    // The whole of it, its buttons too.
    input?.closest("[role=group]")?.scrollIntoView({ block: "nearest" });
    input?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) takeLostFocus(opener);
    };
  }, [first]);
  const submit = async (): Promise<void> => {
    if (await write()) onClose();
    else document.getElementById(first)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      // office.js would give the focus to the document.
      event.stopPropagation();
      onClose();
    }
    const isInInput = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key !== "Enter" || !isInInput || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void submit();
  };
  return (
    <div className={className} role="group" aria-label={label} onKeyDown={onKeyDown}>
      {children(first)}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void submit()}>
          {action}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

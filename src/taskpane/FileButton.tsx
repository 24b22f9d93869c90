import { Button, type ButtonProps } from "@fluentui/react-components";
import { type ChangeEvent, type ReactElement, useRef } from "react";

interface FileButtonProps extends Pick<ButtonProps, "size" | "disabledFocusable"> {
  readonly label: string;
  /** What the browser offers: ".docx", ".json,application/json". */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

/** Opens a file from the disk. The same may be chosen again, changed or not. */
export function FileButton({ label, accept, onChoose, ...button }: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [chosen] = target.files ?? [];
    target.value = "";
    if (chosen) onChoose(chosen);
  };
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" aria-label={label} accept={accept} hidden tabIndex={-1} onChange={choose} />
    </>
  );
}

import type { ReactElement } from "react";

/** What went wrong, until it is closed; nothing while all is well. */
export function Failure({
  text,
  onClose,
}: {
  readonly text: string | undefined;
  readonly onClose: () => void;
}): ReactElement | null {
  if (text === undefined) return null;
  return (
    <p className="failure" role="alert">
      {text}
      <button type="button" onClick={onClose}>
        Fermer
      </button>
    </p>
  );
}

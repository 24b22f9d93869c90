import { Button, type ButtonProps, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({ button: { flexShrink: 0, minWidth: "24px", minHeight: "24px" } });

interface IconButtonProps extends Omit<ButtonProps, "appearance" | "children" | "icon"> {
  /** For ears, and shown where the pointer rests. */
  readonly name: string;
  readonly icon: ReactElement;
}

/** A button that an icon says enough of. */
export function IconButton({ name, icon, className, ...button }: IconButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      aria-label={name}
      title={name}
      icon={icon}
      className={mergeClasses(styles.button, className)}
      {...(button as ButtonProps)}
    />
  );
}

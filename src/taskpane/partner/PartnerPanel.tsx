import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense, useEffect, useRef } from "react";
import { loadedLater } from "../loaded-later";
import { LineFooter, FooterButton } from "../PaneFooter";
import { PanelLayout } from "../PanelLayout";
import { PartBoundary } from "../PartBoundary";
import { panels } from "../panels";
import { registerAddress } from "../register-address";
import { usePane } from "../use-pane";
import type { PartnerWording } from "../wording/partner-wording";
import { RegisterPart } from "./RegisterPart";
import { PartnerContext } from "./use-partner";

const DirectoryPart = loadedLater(() => import(/* webpackChunkName: "directory" */ "./DirectoryPart"));

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, marginBottom: 0 },
});

/** What is known of the other party elsewhere, beside what the form says: it is written where it is ticked. */
export default function PartnerPanel({ words }: { readonly words: PartnerWording }): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const address = registerAddress();
  return (
    <PartnerContext.Provider value={words}>
      <PanelLayout
        place="partner"
        footer={
          <LineFooter>
            <FooterButton onClick={() => session.openPanel(panels[0].name)}>← {words.back}</FooterButton>
          </LineFooter>
        }
      >
        <h1 className={styles.title} ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        <PartBoundary isLine>
          <Suspense fallback={null}>
            <DirectoryPart />
          </Suspense>
        </PartBoundary>
        {address !== "" && <RegisterPart address={address} />}
      </PanelLayout>
    </PartnerContext.Provider>
  );
}

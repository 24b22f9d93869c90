import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useSyncExternalStore } from "react";
import type { DirectorySession } from "../session/directory-session";
import { usePartnerWords } from "./use-partner";

const useStyles = makeStyles({
  said: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
});

/** What became of what was asked of the directory; of a table, each line that is to be looked at. */
export function DirectoryNewsPart({ kept }: { readonly kept: DirectorySession }): ReactElement {
  const styles = useStyles();
  const { directory: words } = usePartnerWords();
  const { news } = useSyncExternalStore(kept.store.subscribe, kept.store.get);
  const lines = news?.code === "imported" ? news.toReview : [];
  return (
    <>
      <div role="status">{news && <p className={styles.said}>{words.news(news)}</p>}</div>
      {lines.length > 0 && (
        <ul className={styles.list} aria-label={words.report}>
          {lines.map((one) => (
            <li key={one.line.line} className={styles.said}>
              {words.line(one)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

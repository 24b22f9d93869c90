import { type ReactElement, useEffect, useRef, useState } from "react";
import { giveSegoe } from "./pane-font";
import { setSystemTheme } from "./system-theme";
import type { AddInPage, WordWindow } from "./word-window";

interface AddInFrameProps {
  readonly window: WordWindow;
  readonly page: AddInPage;
  readonly url: string;
  readonly title: string;
}

/**
 * A page of the add-in in its iframe, as Word on the web has it: its name says where it is, and messages do the rest. What
 * an add-in trusts is a host of its own host name, on https.
 */
export function AddInFrame({ window: opened, page, url, title }: AddInFrameProps): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const pageOfAddIn = frame.current?.contentWindow;
    if (!pageOfAddIn) return;
    const receive = opened.connect(page, (message) => pageOfAddIn.postMessage(message, new URL(url).origin));
    const listen = ({ source, data }: MessageEvent<unknown>): void => {
      if (source === pageOfAddIn && typeof data === "string") receive(data);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, [opened, page, url]);

  const { theme } = opened.settings;
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    const pageOfAddIn = frame.current?.contentWindow;
    if (!isLoaded || !pageOfAddIn) return;
    setSystemTheme(pageOfAddIn as Window & typeof globalThis, theme);
    // What an add-in looks at again when it gets the focus, as Word gives it back after its options.
    pageOfAddIn.dispatchEvent(new Event("focus"));
  }, [theme, isLoaded]);

  const load = (): void => {
    const pageOfAddIn = frame.current?.contentWindow;
    if (pageOfAddIn) void giveSegoe(pageOfAddIn as Window & typeof globalThis);
    setLoaded(true);
  };

  return (
    <iframe
      ref={frame}
      className="add-in"
      title={title}
      src={url}
      onLoad={load}
      name={JSON.stringify({
        hostInfo: opened.word.hostInfo,
        xdmInfo: `${page}|trame|${location.origin}`,
        serializerVersion: 1,
      })}
    />
  );
}

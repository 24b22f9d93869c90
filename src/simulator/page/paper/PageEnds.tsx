import { type ReactElement, type RefObject, useLayoutEffect, useState } from "react";
import { pageEnds } from "./page-ends";

/** A line where each page ends, with the number of the next one, over the text of the paper and in nobody's way. */
export function PageEnds({ body }: { readonly body: RefObject<HTMLElement> }): ReactElement {
  const [ends, setEnds] = useState<readonly number[]>([]);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const place = (): void => {
      // Not while the window is behind another: it has no size.
      if (element.clientHeight === 0) return;
      const found = pageEnds(element, textHeight(element)).map((end) => Math.round(end + element.offsetTop));
      setEnds((known) => (known.join() === found.join() ? known : found));
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return (
    <>
      {ends.map((end, index) => (
        <div key={index} className="page-end" style={{ top: end }} aria-hidden>
          Page {index + 2}
        </div>
      ))}
    </>
  );
}

/** What a page has for its text, in pixels. */
function textHeight(body: HTMLElement): number {
  const ruler = body.ownerDocument.createElement("div");
  ruler.style.cssText = "position:absolute;height:calc(var(--paper-height) - var(--top) - var(--bottom))";
  body.parentElement?.append(ruler);
  const { height } = ruler.getBoundingClientRect();
  ruler.remove();
  return height;
}

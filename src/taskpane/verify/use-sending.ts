import { SendingSession } from "../session/sending-session";
import { today } from "../today";
import { usePane } from "../use-pane";

/** What is done with a finalised agreement; it lasts as long as the pane. */
export function useSending(): SendingSession {
  const { session } = usePane();
  return session.workOf(SendingSession, () => new SendingSession(session, today));
}

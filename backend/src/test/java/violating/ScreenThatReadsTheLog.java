package violating;

import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.StoredEvent;
import java.util.List;

final class ScreenThatReadsTheLog {
    List<StoredEvent> secondImplementation(EventLog log, String account) {
        return log.account(account, 0, log.head());
    }
}

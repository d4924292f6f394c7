package violating;

import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.InMemoryEventLog;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In a profile that no test starts, so that it is part of none. */
@Component
@Profile("violating")
class SetsTheClock {
    EventLog log() {
        return new InMemoryEventLog(() -> 0);
    }
}

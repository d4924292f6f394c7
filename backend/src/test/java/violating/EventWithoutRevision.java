package violating;

import io.meridian.eventlog.EventName;

@EventName("violating.event")
final class EventWithoutRevision {}

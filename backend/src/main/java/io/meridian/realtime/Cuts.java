package io.meridian.realtime;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sessions whose connections are cut for a while, as if their network were gone: closed at once, and not let in again. */
@Component
public class Cuts {
    private final ApplicationEventPublisher events;
    private final Map<String, Long> until = new ConcurrentHashMap<>();

    Cuts(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** The connections of this session are to end now. */
    record Cut(String session) {}

    /** @param session public id of the session */
    public void cut(String session, Duration length) {
        long now = System.nanoTime();
        until.values().removeIf(end -> end - now <= 0);
        until.put(session, now + length.toNanos());
        events.publishEvent(new Cut(session));
    }

    boolean isCut(String session) {
        Long end = until.get(session);
        return end != null && end - System.nanoTime() > 0;
    }
}

package io.meridian.demo;

import io.meridian.eventlog.EventLog;
import java.time.LocalDate;

/** A demo's log to which nothing was told, once a store has taken it over. */
public final class SettledDemoLog {
    private SettledDemoLog() {}

    public static EventLog over(EventLog store) {
        DemoLog log = new DemoLog(store, LocalDate.of(2026, 11, 23));
        log.settle();
        return log;
    }
}

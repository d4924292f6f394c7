package io.meridian.eventlog;

import io.meridian.demo.SettledDemoLog;

class SettledDemoLogTest extends EventLogContract {
    @Override
    EventLog open() {
        return SettledDemoLog.over(new InMemoryEventLog(clock::get));
    }

    @Override
    EventLog another() {
        return new InMemoryEventLog(clock::get);
    }
}

package io.meridian.eventlog;

class InMemoryEventLogTest extends EventLogContract {
    @Override
    EventLog open() {
        return new InMemoryEventLog(clock::get);
    }

    @Override
    EventLog another() {
        return new InMemoryEventLog(clock::get);
    }
}

package io.meridian.eventlog;

class InMemoryCommandsTest extends CommandsContract {
    @Override
    EventLog open() {
        return new InMemoryEventLog();
    }

    @Override
    EventLog reopened(EventLog log) {
        return log;
    }
}

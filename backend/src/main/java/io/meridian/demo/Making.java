package io.meridian.demo;

import io.meridian.demo.DemoWorkspace.BeginDemo;
import io.meridian.demo.DemoWorkspace.FinishDemo;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.eventlog.EventLog;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Tells the whole demo through the ordinary commands, each at its own log time. */
final class Making {
    static final UUID BEGUN = Names.seeded("act/begun");
    static final UUID MADE = Names.seeded("act/made");
    private static final long SECOND = TimeUnit.SECONDS.toMicros(1);

    private final Commands commands;
    private final EventLog log;
    private final DemoClock clock;
    private final DemoSalts salts;

    Making(Commands commands, EventLog log, DemoClock clock, DemoSalts salts) {
        this.commands = commands;
        this.log = log;
        this.clock = clock;
        this.salts = salts;
    }

    /** @param anchor the Monday the stories end before */
    void make(LocalDate anchor, List<Deed> deeds) {
        salts.seed(anchor.toEpochDay());
        try {
            mark(deeds.getFirst().recordedAt() - SECOND, BEGUN, new BeginDemo(DemoWorkspace.WORKSPACE, anchor));
            deeds.forEach(this::tell);
            mark(deeds.getLast().recordedAt() + SECOND, MADE, new FinishDemo(DemoWorkspace.WORKSPACE, deeds.size()));
        } finally {
            salts.keepSecret();
        }
    }

    private void mark(long at, UUID id, Object command) {
        clock.set(at);
        commands.send(command, new Act(id, DemoWorkspace.ACCOUNT, null, at, ZoneOffset.UTC, null, false));
    }

    private void tell(Deed deed) {
        clock.set(deed.recordedAt());
        try {
            commands.send(deed.command().apply(log), deed.act());
        } catch (RuntimeException refused) {
            throw new IllegalStateException("the demo cannot be told: " + deed.what(), refused);
        }
    }
}

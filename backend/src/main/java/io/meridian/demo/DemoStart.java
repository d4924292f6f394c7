package io.meridian.demo;

import io.meridian.eventlog.Commands;
import io.meridian.eventlog.EventLog;
import io.meridian.shared.CannotStart;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;

/** Makes the demo where its store is empty. */
@Component
@Profile("demo")
class DemoStart {
    private static final Logger LOGGER = LoggerFactory.getLogger(DemoStart.class);

    private final Commands commands;
    private final EventLog log;
    private final DemoSalts salts;
    private final @Nullable LocalDate anchor;

    DemoStart(
            Commands commands,
            EventLog log,
            DemoSalts salts,
            @Value("${meridian.demo.anchor:#{null}}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate anchor) {
        this.commands = commands;
        this.log = log;
        this.salts = salts;
        this.anchor = anchor;
    }

    void make() {
        if (!(log instanceof DemoLog demo)) {
            return;
        }
        long began = System.nanoTime();
        new Making(commands, demo, demo.clock(), salts).make(anchor());
        long told = System.nanoTime();
        demo.settle();
        LOGGER.info(
                "The demo was made in {} ms and stored in {} ms: {} entries.",
                (told - began) / 1_000_000,
                (System.nanoTime() - told) / 1_000_000,
                demo.head());
    }

    private LocalDate anchor() {
        LocalDate thisWeek =
                LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (anchor == null) {
            return thisWeek;
        }
        if (anchor.isAfter(thisWeek)) {
            throw new CannotStart("The demo's anchor " + anchor + " lies ahead; the stories end before it.");
        }
        return anchor;
    }
}

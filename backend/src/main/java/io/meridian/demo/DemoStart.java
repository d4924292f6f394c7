package io.meridian.demo;

import io.meridian.eventlog.Commands;
import io.meridian.eventlog.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the demo where its store is empty. */
@Component
@Profile("demo")
class DemoStart {
    private static final Logger LOGGER = LoggerFactory.getLogger(DemoStart.class);

    private final Commands commands;
    private final EventLog log;
    private final DemoSalts salts;

    DemoStart(Commands commands, EventLog log, DemoSalts salts) {
        this.commands = commands;
        this.log = log;
        this.salts = salts;
    }

    void make() {
        if (!(log instanceof DemoLog demo) || demo.isSettled()) {
            return;
        }
        long began = System.nanoTime();
        new Making(commands, demo, demo.clock(), salts).make(demo.anchor(), demo.script());
        long told = System.nanoTime();
        demo.settle();
        LOGGER.info(
                "The demo was made in {} ms and stored in {} ms: {} entries.",
                (told - began) / 1_000_000,
                (System.nanoTime() - told) / 1_000_000,
                demo.head());
    }
}

package io.meridian.history;

import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.Recorded;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything recorded of an account, in order: for what must hold also where the view that tells it stands still. */
@Component
public class WhatWasRecorded {
    private final EventLog log;
    private final EventCodec codec;

    WhatWasRecorded(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** Up to the head of the log. */
    public List<Recorded> of(String account) {
        return log.account(account, 0, log.head()).stream().map(codec::decode).toList();
    }
}

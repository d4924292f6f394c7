package io.meridian.account.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** Another system knows the customer by this key (its customer number there). */
@EventName("account.reference-recorded")
@Revision("1")
public record AccountReferenceRecorded(
        String account, String source, @Detachable String key) implements AccountEvent {}

package io.meridian.account.events;

import io.meridian.eventlog.Detachable;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import java.time.ZoneId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The customer has its headquarters here; its zone is the account's clock. */
@EventName("account.headquarters-set")
@Revision("1")
public record AccountHeadquartersSet(
        String account,
        @Detachable String city,
        String country,
        ZoneId zone,
        @Nullable When from) implements AccountEvent, Dated.From {}

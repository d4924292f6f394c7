package io.meridian.account.events;

import io.meridian.account.Role;
import io.meridian.directory.Function;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The appointment it names ends: the whole fact again with its end. */
@EventName("team.member-released")
@Revision("1")
public record MemberReleased(
        String appointment,
        String person,
        Function function,
        @Nullable String region,
        Role role,
        @Nullable When from,
        @Nullable When to)
        implements TeamEvent, Dated.From {}

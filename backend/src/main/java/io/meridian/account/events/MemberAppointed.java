package io.meridian.account.events;

import io.meridian.account.Role;
import io.meridian.directory.Function;
import io.meridian.eventlog.EventName;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person of ours is on the account's team in this function, region and role, from a date to a date. */
@EventName("team.member-appointed")
@Revision("1")
public record MemberAppointed(
        String appointment,
        String person,
        Function function,
        @Nullable String region,
        Role role,
        @Nullable When from,
        @Nullable When to)
        implements TeamEvent, Dated.From {}

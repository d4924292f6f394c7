package io.meridian.account.events;

/** What happens to the team of an account. */
public sealed interface TeamEvent permits MemberAppointed, MemberReleased, TeamChangeUndone {
    /** Which appointment. */
    String appointment();
}

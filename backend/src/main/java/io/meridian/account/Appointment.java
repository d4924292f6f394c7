package io.meridian.account;

import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.MemberReleased;
import io.meridian.directory.Function;
import io.meridian.documents.Reading;
import io.meridian.shared.Dated;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** One appointment as its latest fact has it; it holds from the fact's effective instant until {@code to} has ended. */
public record Appointment(
        String person,
        Function function,
        @Nullable String region,
        Role role,
        @Nullable When from,
        @Nullable When to) implements Dated.From {

    static Appointment of(MemberAppointed said) {
        return new Appointment(said.person(), said.function(), said.region(), said.role(), said.from(), said.to());
    }

    static Appointment of(MemberReleased said) {
        return new Appointment(said.person(), said.function(), said.region(), said.role(), said.from(), said.to());
    }

    /** Whether it has not ended at the instant. */
    public boolean lasts(Reading reading) {
        return to == null || !reading.reached(to.end());
    }
}

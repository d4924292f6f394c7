package io.meridian.account.write.appoint;

import io.meridian.account.Role;
import io.meridian.directory.Function;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/** Who, in which function, region and role, from a date to a date.
 *
 * @param beginningNotRecorded they have been on the team for as long as anybody can say; {@code from} is then left out */
record NewAppointment(
        String person,
        Function function,
        @Nullable String region,
        Role role,
        @Nullable When from,
        @Nullable When to,
        boolean beginningNotRecorded) {}

package io.meridian.coordination.write.requeststep;

import io.meridian.directory.Function;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * A function of a region is asked to do something for the case.
 *
 * @param global it is asked to act for the customer worldwide, against its own interest or stock
 * @param owner the person of that unit who is asked, if named
 * @param after the step of the same case that this one follows
 * @param at from when it is asked, perhaps later than now; null is now
 */
public record RequestStep(
        String account,
        String caseId,
        String step,
        Function function,
        String region,
        String what,
        boolean global,
        @Nullable When due,
        @Nullable String owner,
        @Nullable String after,
        @Nullable When at) {}

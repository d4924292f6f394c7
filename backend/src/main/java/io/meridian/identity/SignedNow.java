package io.meridian.identity;

import java.util.Optional;

/** What a user may be served as now, for work that goes on after their request. */
public interface SignedNow {
    /** Empty where the user is disabled or no longer there. */
    Optional<Signed> of(String user);
}

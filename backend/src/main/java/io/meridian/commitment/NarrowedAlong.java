package io.meridian.commitment;

import io.meridian.documents.Audience;
import io.meridian.eventlog.Act;
import java.util.Set;

/** What a promise was written down in and what cites it, narrowed in the same commit; modules downstream implement it. */
public interface NarrowedAlong {
    /**
     * @param evidence interactions named as evidence by the promise's standing facts
     * @param except what was unticked: {@code interaction:<id>}, {@code case:<id>}, {@code commitment:<id>}
     */
    record Narrowing(String account, String commitment, Set<String> evidence, Audience audience, Set<String> except) {}

    void narrow(Narrowing narrowing, Act act);
}

package io.meridian.identity;

import java.time.ZoneId;
import java.util.List;

/** Whom the demo workspace offers at sign-in; the module {@code demo} answers, in the demo profile only. */
public interface DemoPeople {
    List<Offered> offered();

    /**
     * One person who can be signed in as with one click.
     *
     * @param role in a few words, with their place
     * @param start where a newcomer starts
     */
    record Offered(String person, String name, String role, ZoneId zone, boolean administrator, boolean start) {}
}

package io.meridian.identity;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What identity needs to know of people of ours; the module {@code directory} answers. */
public interface OurPeople {
    /** A person of ours as known now; empty if there is none with this id. */
    Optional<Ours> find(String person);

    /**
     * Records a person of ours as that person's own act, for the very first administrator.
     *
     * @param command the same whenever the same set-up is tried again
     * @return the person's id, derived from the command
     */
    String register(UUID command, String name, ZoneId zone);

    /** Name and, where one is recorded, region of a person of ours. */
    record Ours(String person, String name, @Nullable String region) {}
}

package io.meridian.identity;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What identity needs to know of people of ours; the module {@code directory} answers. */
public interface OurPeople {
    /** A person of ours as known now; empty if there is none with this id. */
    Optional<Ours> find(String person);

    /**
     * Records a person of ours as that person's own act, for the very first administrator.
     *
     * @return the person's id: the same whenever the same name is given again, so that a set-up cut short and tried again
     *     with another link records nobody twice
     */
    String register(String name, ZoneId zone);

    /** Name and, where one is recorded, region of a person of ours. */
    record Ours(String person, String name, @Nullable String region) {}
}

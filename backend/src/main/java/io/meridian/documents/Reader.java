package io.meridian.documents;

import java.util.Set;

/** Who reads: a person of ours and the audiences they belong to, as of today. */
public record Reader(String person, Set<String> sets) {
    public static Reader of(String person) {
        return new Reader(person, Set.of(Audience.TEAM, person));
    }
}

package io.meridian.documents;

import java.util.Collection;
import java.util.List;

/**
 * What a fact says, without what it names that a reader may not see: even an id betrays what is hidden. Answered for the
 * records of its facts by each module whose things name things with an audience of their own.
 */
@FunctionalInterface
public interface Discretion {
    /**
     * The same record again; a value of another module's as it is.
     *
     * @param documents as far as the reader may see them
     */
    Object said(Object value, Documents documents);

    /** All of them, one after the other. */
    static Discretion all(Collection<Discretion> modules) {
        List<Discretion> each = List.copyOf(modules);
        return (value, documents) -> {
            Object said = value;
            for (Discretion one : each) {
                said = one.said(said, documents);
            }
            return said;
        };
    }
}

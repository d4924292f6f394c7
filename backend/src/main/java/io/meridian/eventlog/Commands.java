package io.meridian.eventlog;

import java.util.List;
import java.util.UUID;

/**
 * The way a command reaches its handler: looks the command id up first, dispatches on Axon's command bus, decides again
 * under the same id when a stream it read has moved, and answers from the commit.
 */
public interface Commands {
    /**
     * @throws CommandIdReused the id stands in the log under another actor, type or content
     * @throws OutcomeUnknown not known within the time bound; repeating the same id is safe
     */
    default Result send(Object command, Act act) {
        return send(command, act, () -> {});
    }

    /**
     * The same for somebody who may not be allowed to: whoever repeats an id that stands in the log is given the first
     * result, also where they may no longer do what they did.
     *
     * @param allowed throws what an act is refused with that has not been done yet; asked in the unit of work of each
     *     attempt, so that what it reads can be a guard of the commit ({@link Guards})
     */
    Result send(Object command, Act act, Runnable allowed);

    /** Decides acts without recording any of them. */
    Rehearsal rehearse();

    /**
     * The id of an act that follows from a key (an import row's), from its content and from the version it was compared
     * with: the same again is the same act. The content enters only as a keyed hash.
     */
    UUID derivedId(String key, Object command, long comparedVersion);

    /** What an act made or changed: a function of its commit. {@code position} is an opaque cursor for min-position. */
    record Result(String position, List<Changed> changed) {}

    /** One aggregate of the commit and its version after it. */
    record Changed(String type, String id, long version) {}
}

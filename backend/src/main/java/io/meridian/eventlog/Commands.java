package io.meridian.eventlog;

import java.util.List;

/**
 * The way a command reaches its handler: looks the command id up first, dispatches on Axon's command bus, decides again
 * under the same id when a stream it read has moved, and answers from the commit.
 */
public interface Commands {
    /**
     * @throws CommandIdReused the id stands in the log under another actor, type or content
     * @throws OutcomeUnknown not known within the time bound; repeating the same id is safe
     */
    Result send(Object command, Act act);

    /** What an act made or changed: a function of its commit. {@code position} is an opaque cursor for min-position. */
    record Result(String position, List<Changed> changed) {}

    /** One aggregate of the commit and its version after it. */
    record Changed(String type, String id, long version) {}
}

package io.meridian.eventlog;

import org.axonframework.modelling.command.ConcurrencyException;

/** Says that something read or written in a unit of work has moved meanwhile, so that it is decided again. */
final class Moved {
    private Moved() {}

    static ConcurrencyException guard(Guard guard, long seen, long now) {
        return new ConcurrencyException(guard + " was read at " + seen + " and stands at " + now);
    }

    static ConcurrencyException sequence(Proposal.Staged staged, long last) {
        return new ConcurrencyException(
                staged.aggregate() + " stands at " + last + ", event " + staged.sequence() + " does not follow");
    }
}

package io.meridian.coordination;

import io.meridian.coordination.events.ConflictAssigned;
import io.meridian.coordination.events.ConflictChangeUndone;
import io.meridian.coordination.events.ConflictEvent;
import io.meridian.coordination.events.ConflictRecorded;
import io.meridian.coordination.events.ConflictResolved;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Meanwhile;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import java.util.Optional;

/** Everything known about one conflict between two units: what it is about, who is to settle it, how it was settled. */
public record ConflictFacts(Track<Dispute> recorded, Track<Settler> assigned, Track<Settlement> resolved)
        implements Facts {
    static final ConflictFacts NONE = new ConflictFacts(Track.empty(), Track.empty(), Track.empty());
    private static final String UNDONE = "ConflictChangeUndone";

    ConflictFacts with(Stamp stamp, ConflictEvent event) {
        return switch (event) {
            case ConflictRecorded e ->
                new ConflictFacts(
                        recorded.with(Fact.of(
                                stamp,
                                "ConflictRecorded",
                                new Dispute(
                                        Unit.of(e.functionOne(), e.regionOne()),
                                        Unit.of(e.functionOther(), e.regionOther()),
                                        e.step(),
                                        e.what(),
                                        e.at()))),
                        assigned,
                        resolved);
            case ConflictAssigned e ->
                new ConflictFacts(
                        recorded,
                        assigned.with(Fact.of(stamp, "ConflictAssigned", new Settler(e.person(), e.at()))),
                        resolved);
            case ConflictResolved e ->
                new ConflictFacts(
                        recorded,
                        assigned,
                        resolved.with(Fact.of(stamp, "ConflictResolved", new Settlement(e.how(), e.at()))));
            case ConflictChangeUndone e ->
                new ConflictFacts(
                        recorded.undone(stamp, UNDONE), assigned.undone(stamp, UNDONE), resolved.undone(stamp, UNDONE));
        };
    }

    ConflictFacts upTo(long version) {
        return new ConflictFacts(
                Meanwhile.asOf(recorded, version),
                Meanwhile.asOf(assigned, version),
                Meanwhile.asOf(resolved, version));
    }

    /** How the conflict stands at the reading's instant; empty before it was there. */
    public Optional<ConflictLife> life(Reading reading) {
        return ConflictLife.of(this, reading);
    }

    @Override
    public boolean wasTakenBack() {
        return recorded.wasTakenBack();
    }
}

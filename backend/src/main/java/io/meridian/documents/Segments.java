package io.meridian.documents;

import io.meridian.eventlog.Recorded;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.async.SequencingPolicy;

/** The processor's segments: the events of one account always fall into the same one, on every node and after every start. */
final class Segments implements SequencingPolicy<EventMessage<?>> {
    private final List<Segment> segments;

    /** @param count a power of two */
    Segments(int count) {
        this.segments = Segment.splitBalanced(Segment.ROOT_SEGMENT, count - 1);
    }

    @Override
    public String getSequenceIdentifierFor(EventMessage<?> event) {
        return Recorded.of(event).stamp().account();
    }

    boolean holds(Segment segment, String account) {
        return segment.matches(account.hashCode());
    }

    int of(String account) {
        return segments.stream()
                .filter(segment -> holds(segment, account))
                .findFirst()
                .orElseThrow()
                .getSegmentId();
    }

    List<Integer> ids() {
        return segments.stream().map(Segment::getSegmentId).sorted().toList();
    }
}

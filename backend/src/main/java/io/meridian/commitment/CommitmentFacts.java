package io.meridian.commitment;

import io.meridian.commitment.events.CommitmentAccepted;
import io.meridian.commitment.events.CommitmentAudienceSet;
import io.meridian.commitment.events.CommitmentBreached;
import io.meridian.commitment.events.CommitmentChangeUndone;
import io.meridian.commitment.events.CommitmentEvent;
import io.meridian.commitment.events.CommitmentFulfilled;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.CommitmentReassigned;
import io.meridian.commitment.events.CommitmentRenegotiated;
import io.meridian.commitment.events.CommitmentWithdrawn;
import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Meanwhile;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.When;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything known about one promise: the state of its aggregate and the body of its document alike. Audience facts hold
 * whatever the instant: the last one recorded that stands.
 */
public record CommitmentFacts(
        String id,
        String account,
        Track<CommitmentMade> made,
        Track<CommitmentAccepted> accepted,
        Track<CommitmentRenegotiated> renegotiated,
        Track<CommitmentReassigned> reassigned,
        Track<Ending> ended,
        Track<CommitmentAudienceSet> audiences)
        implements Facts {
    public static final CommitmentFacts NONE = new CommitmentFacts(
            "", "", Track.empty(), Track.empty(), Track.empty(), Track.empty(), Track.empty(), Track.empty());

    /** The fold's one step. */
    public CommitmentFacts with(Stamp stamp, CommitmentEvent event) {
        CommitmentFacts known = id.isEmpty()
                ? new CommitmentFacts(
                        event.commitment(), stamp.account(), made, accepted, renegotiated, reassigned, ended, audiences)
                : this;
        return switch (event) {
            case CommitmentMade said -> known.made(plus(made, stamp, said));
            case CommitmentAccepted said -> known.accepted(plus(accepted, stamp, said));
            case CommitmentRenegotiated said -> known.renegotiated(plus(renegotiated, stamp, said));
            case CommitmentReassigned said -> known.reassigned(plus(reassigned, stamp, said));
            case CommitmentFulfilled said -> known.ended(end(stamp, said, Ending.of(said)));
            case CommitmentBreached said -> known.ended(end(stamp, said, Ending.of(said)));
            case CommitmentWithdrawn said -> known.ended(end(stamp, said, Ending.of(said)));
            case CommitmentAudienceSet said -> known.audiences(plus(audiences, stamp, said));
            case CommitmentChangeUndone undone -> known.without(stamp, undone);
        };
    }

    /** How the promise reads at an instant; empty before it was made, and where its making was undone. */
    public Optional<Life> life(Reading reading) {
        return Life.of(this, reading, null);
    }

    /** How it read right after one of its standing acts, before what else was done at the same instant. */
    public Optional<Life> lifeAfter(String event, Reading reading) {
        return Life.of(this, reading, event);
    }

    public Audience audience() {
        return audiences.facts().stream()
                .filter(fact -> fact.value() != null && audiences.stands(fact.event()))
                .reduce((earlier, later) -> later)
                .map(fact -> Audience.of(fact.said().people()))
                .orElse(Audience.EVERYBODY);
    }

    /** The interactions that what stands was written down in. */
    public Set<String> evidence() {
        Set<String> evidence = new TreeSet<>();
        made.standing().forEach(fact -> add(evidence, fact.said().evidence()));
        renegotiated.standing().forEach(fact -> add(evidence, fact.said().evidence()));
        ended.standing().forEach(fact -> add(evidence, fact.said().evidence()));
        return evidence;
    }

    private static void add(Set<String> all, @Nullable String one) {
        if (one != null) {
            all.add(one);
        }
    }

    /** Past the due that a fact sets the promise is late, or the hold has run out, where that due is in force by then. */
    @Override
    public OptionalLong turnsAt(Fact<?> fact) {
        When due = fact.value() instanceof CommitmentMade said
                ? said.due()
                : fact.value() instanceof CommitmentRenegotiated agreed ? agreed.due() : null;
        return due == null
                ? OptionalLong.empty()
                : life(new Reading(due.end(), Reader.of("")))
                        .filter(life -> life.dueEnd() == due.end() && (life.late() || life.ranOut()))
                        .map(life -> OptionalLong.of(due.end()))
                        .orElse(OptionalLong.empty());
    }

    /** As known at an earlier version. */
    public CommitmentFacts upTo(long version) {
        return new CommitmentFacts(
                id,
                account,
                Meanwhile.asOf(made, version),
                Meanwhile.asOf(accepted, version),
                Meanwhile.asOf(renegotiated, version),
                Meanwhile.asOf(reassigned, version),
                Meanwhile.asOf(ended, version),
                Meanwhile.asOf(audiences, version));
    }

    private CommitmentFacts without(Stamp stamp, CommitmentChangeUndone undone) {
        String kind = undone.getClass().getSimpleName();
        return new CommitmentFacts(
                id,
                account,
                made.undone(stamp, kind),
                accepted.undone(stamp, kind),
                renegotiated.undone(stamp, kind),
                reassigned.undone(stamp, kind),
                ended.undone(stamp, kind),
                audiences.undone(stamp, kind));
    }

    private static <T> Track<T> plus(Track<T> track, Stamp stamp, T said) {
        return track.with(Fact.of(stamp, said.getClass().getSimpleName(), said));
    }

    private Track<Ending> end(Stamp stamp, CommitmentEvent said, Ending ending) {
        return ended.with(Fact.of(stamp, said.getClass().getSimpleName(), ending));
    }

    private CommitmentFacts made(Track<CommitmentMade> track) {
        return new CommitmentFacts(id, account, track, accepted, renegotiated, reassigned, ended, audiences);
    }

    private CommitmentFacts accepted(Track<CommitmentAccepted> track) {
        return new CommitmentFacts(id, account, made, track, renegotiated, reassigned, ended, audiences);
    }

    private CommitmentFacts renegotiated(Track<CommitmentRenegotiated> track) {
        return new CommitmentFacts(id, account, made, accepted, track, reassigned, ended, audiences);
    }

    private CommitmentFacts reassigned(Track<CommitmentReassigned> track) {
        return new CommitmentFacts(id, account, made, accepted, renegotiated, track, ended, audiences);
    }

    private CommitmentFacts ended(Track<Ending> track) {
        return new CommitmentFacts(id, account, made, accepted, renegotiated, reassigned, track, audiences);
    }

    private CommitmentFacts audiences(Track<CommitmentAudienceSet> track) {
        return new CommitmentFacts(id, account, made, accepted, renegotiated, reassigned, ended, track);
    }

    @Override
    public boolean wasTakenBack() {
        return made.wasTakenBack();
    }
}

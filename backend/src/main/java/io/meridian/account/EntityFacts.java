package io.meridian.account;

import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityChangeUndone;
import io.meridian.account.events.EntityClosed;
import io.meridian.account.events.EntityEvent;
import io.meridian.account.events.EntityMoved;
import io.meridian.account.events.EntityNamed;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything known about one entity of the customer. */
public record EntityFacts(
        Track<EntityAdded> added, Track<EntityNamed> name, Track<EntityMoved> parent, Track<EntityClosed> closed)
        implements Facts {
    public static final EntityFacts NONE = new EntityFacts(Track.empty(), Track.empty(), Track.empty(), Track.empty());

    public EntityFacts with(Stamp stamp, EntityEvent event) {
        String kind = event.getClass().getSimpleName();
        return switch (event) {
            case EntityAdded said -> new EntityFacts(added.with(Fact.of(stamp, kind, said)), name, parent, closed);
            case EntityNamed said -> new EntityFacts(added, name.with(Fact.of(stamp, kind, said)), parent, closed);
            case EntityMoved said -> new EntityFacts(added, name, parent.with(Fact.of(stamp, kind, said)), closed);
            case EntityClosed said -> new EntityFacts(added, name, parent, closed.with(Fact.of(stamp, kind, said)));
            case EntityChangeUndone undone ->
                new EntityFacts(
                        added.undone(stamp, kind),
                        name.undone(stamp, kind),
                        parent.undone(stamp, kind),
                        closed.undone(stamp, kind));
        };
    }

    /** Its id; empty before anything is known. */
    public String id() {
        return added.facts().isEmpty() ? "" : added.facts().getFirst().said().entity();
    }

    /** Whether it exists at the instant, open or closed. */
    public boolean present(Reading reading) {
        return added.at(reading).isPresent();
    }

    public boolean open(Reading reading) {
        return present(reading) && closed.at(reading).isEmpty();
    }

    /** Its name at the instant, else any that was ever said: what somebody took back can still be named. */
    public Optional<String> name(Reading reading) {
        return name.at(reading).or(name::firstSaid).map(fact -> fact.said().name());
    }

    /** Empty at the top of the tree. */
    public Optional<String> parent(Reading reading) {
        @Nullable
        String at = parent.at(reading).map(fact -> fact.said().parent()).orElse(null);
        return Optional.ofNullable(at);
    }

    @Override
    public boolean wasTakenBack() {
        return added.wasTakenBack();
    }
}

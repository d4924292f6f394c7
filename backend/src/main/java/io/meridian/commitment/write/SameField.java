package io.meridian.commitment.write;

import io.meridian.commitment.Life;
import io.meridian.commitment.Promised;
import io.meridian.documents.Fact;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.shared.ChangedMeanwhile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the fields that this act sets and that somebody else set otherwise since the version it was decided on. */
public final class SameField {
    private final Known known;
    private final Reading at;
    private final Optional<Life> base;
    private final List<ChangedMeanwhile.Difference> differences = new ArrayList<>();

    public SameField(Known known, long at) {
        this.known = known;
        this.at = new Reading(known.moment(at), Reader.of(known.act().actor()));
        Long version = known.act().version();
        this.base =
                version == null ? Optional.empty() : known.facts().upTo(version).life(this.at);
    }

    public SameField compare(String field, @Nullable Object mine, Function<Promised, @Nullable Object> read) {
        return compareLife(field, mine, life -> read.apply(life.promised()));
    }

    public SameField compareLife(String field, @Nullable Object mine, Function<Life, @Nullable Object> read) {
        if (mine != null && base.isPresent()) {
            Object theirs = read.apply(known.facts().life(at).orElseThrow());
            Object then = read.apply(base.get());
            if (!Objects.equals(theirs, then) && !Objects.equals(mine, theirs)) {
                Fact<?> last = lastSince();
                differences.add(
                        new ChangedMeanwhile.Difference(field, mine, theirs, then, last.actor(), last.recordedAt()));
            }
        }
        return this;
    }

    /** @throws ChangedMeanwhile there are such fields */
    public void verify() {
        if (!differences.isEmpty()) {
            throw new ChangedMeanwhile(known.facts().version(), differences);
        }
    }

    private Fact<?> lastSince() {
        var facts = known.facts();
        return Stream.of(facts.made(), facts.renegotiated(), facts.reassigned())
                .<Fact<?>>flatMap(track -> track.since(known.act().version()).stream())
                .max(Comparator.comparingLong(Fact::sequence))
                .orElseThrow();
    }
}

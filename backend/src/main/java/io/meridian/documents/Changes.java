package io.meridian.documents;

import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.shared.ChangedMeanwhile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * New facts for several tracks of one thing in one act, true from one instant: only what differs from what holds then is
 * said, and nothing at all where somebody changed one of the same fields since the version the act was decided on.
 */
public final class Changes {
    private final Facts facts;
    private final Act act;
    private final long from;
    private final List<Object> events = new ArrayList<>();
    private final List<ChangedMeanwhile.Difference> differences = new ArrayList<>();

    /** @param from microseconds; {@code NEVER} stands for the moment of recording */
    public Changes(Facts facts, Act act, long from) {
        this.facts = facts;
        this.act = act;
        this.from = from;
    }

    /**
     * One field.
     *
     * @param mine what it shall be; null where the act leaves it alone
     * @param event the event that says so
     * @param shown the field's value as the API shows it
     */
    public <V, T> Changes say(
            String field, Track<T> track, @Nullable V mine, Function<V, T> event, Function<T, @Nullable Object> shown) {
        return mine == null ? this : say(field, track, event.apply(mine), shown);
    }

    /** One field, by the event that says what it shall be; what it says may be "nothing". */
    public <T> Changes say(String field, Track<T> track, T said, Function<T, @Nullable Object> shown) {
        Object mine = shown.apply(said);
        differences.addAll(Meanwhile.on(field, track, act, mine, shown));
        boolean holds = track.at(new Reading(act.moment(from), Reader.of(act.actor())))
                .map(fact -> Objects.equals(shown.apply(fact.said()), mine))
                .orElse(false);
        if (!holds) {
            events.add(Objects.requireNonNull(said));
        }
        return this;
    }

    /** Whether there is anything to say. */
    public boolean any() {
        return !events.isEmpty();
    }

    /** Applies what differs to the aggregate whose handler is running, after every event of it was found to hold. */
    public void apply(Effect effect, Consumer<Object> rules) {
        if (!differences.isEmpty()) {
            throw new ChangedMeanwhile(facts.version(), differences);
        }
        events.forEach(rules);
        events.forEach(effect.from(from)::apply);
    }
}

package io.meridian.documents;

import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.shared.ChangedMeanwhile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
     * @param said the event that would say it; null where the act leaves the field alone
     * @param shown the field's value as the API shows it
     */
    public <T> Changes say(String field, Track<T> track, @Nullable T said, Function<T, @Nullable Object> shown) {
        if (said == null) {
            return this;
        }
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

    /** Applies what differs to the aggregate whose handler is running. */
    public void apply(Effect effect) {
        if (!differences.isEmpty()) {
            throw new ChangedMeanwhile(facts.version(), differences);
        }
        events.forEach(effect.from(from)::apply);
    }
}

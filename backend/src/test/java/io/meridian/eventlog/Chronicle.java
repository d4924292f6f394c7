package io.meridian.eventlog;

import io.meridian.shared.Instants;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;

/** Events of one aggregate as the log hands them on, told in the order of recording: for fixtures and for folds. */
public final class Chronicle {
    private final String account;
    private final List<Recorded> told = new ArrayList<>();
    private long recordedAt = Instants.parse("2026-01-01T00:00:00Z");
    private long commit;

    public Chronicle(String account) {
        this.account = account;
    }

    /** What follows is recorded from this instant on, each in an act of its own. */
    public Chronicle recorded(String instant) {
        recordedAt = Instants.parse(instant);
        commit++;
        return this;
    }

    /** True from its recording. */
    public Chronicle says(String event, Object payload) {
        return tell(event, null, Instants.NEVER, payload);
    }

    public Chronicle says(String event, String effectiveAt, Object payload) {
        return tell(event, null, Instants.parse(effectiveAt), payload);
    }

    public Chronicle says(String event, long effectiveAt, Object payload) {
        return tell(event, null, effectiveAt, payload);
    }

    public Chronicle replaces(String names, String event, String effectiveAt, Object payload) {
        return tell(event, names, Instants.parse(effectiveAt), payload);
    }

    public Chronicle replaces(String names, String event, long effectiveAt, Object payload) {
        return tell(event, names, effectiveAt, payload);
    }

    /** What comes next is told in the same act as what came before. */
    public Chronicle and() {
        recordedAt--;
        return this;
    }

    private Chronicle tell(String event, @Nullable String names, long effectiveAt, Object payload) {
        long position = told.size() + 1L;
        Stamp stamp = new Stamp(
                event,
                position,
                recordedAt,
                effectiveAt == Instants.NEVER ? recordedAt : effectiveAt,
                account,
                "",
                "",
                position - 1,
                names,
                "anna",
                commit,
                ZoneOffset.UTC);
        told.add(new Recorded(stamp, payload));
        recordedAt++;
        return this;
    }

    /** For folds. */
    public List<Recorded> events() {
        return List.copyOf(told);
    }

    /** Those recorded by an instant: what was known then. */
    public List<Recorded> by(String instant) {
        long known = Instants.parse(instant);
        return told.stream()
                .filter(event -> event.stamp().recordedAt() <= known)
                .toList();
    }

    /** For aggregate fixtures. */
    public List<EventMessage<?>> messages() {
        List<EventMessage<?>> messages = new ArrayList<>();
        told.forEach(event -> messages.add(
                new GenericEventMessage<>(event.event(), Map.of(StampParameterResolverFactory.STAMP, event.stamp()))));
        return messages;
    }
}

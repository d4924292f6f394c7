package io.meridian.coordination;

import io.meridian.coordination.events.CaseEvent;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Recorded;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.Instants;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what happened to one case, and when each thing was learned: {@code on(effective, recorded, by, event)}. */
public final class CaseStory {
    public static final String CASE = "case-1";
    public static final String STEP = "step-1";
    private final List<Recorded> told = new ArrayList<>();

    /** Recorded when it happened. */
    public String on(String when, String by, CaseEvent event) {
        return on(when, when, by, event);
    }

    public String on(String effective, String recorded, String by, CaseEvent event) {
        return tell(effective, recorded, by, null, event);
    }

    public String replacing(String named, String effective, String recorded, String by, CaseEvent event) {
        return tell(effective, recorded, by, named, event);
    }

    public List<Recorded> told() {
        return told;
    }

    /** What was recorded by then. */
    public List<Recorded> by(String recorded) {
        return told.stream()
                .filter(one -> one.stamp().recordedAt() <= instant(recorded))
                .toList();
    }

    /** What was known by then. */
    CaseFacts known(String recorded) {
        CaseFacts facts = CaseFacts.NONE;
        for (Recorded one : told) {
            if (one.stamp().recordedAt() <= instant(recorded)) {
                facts = facts.with(one.stamp(), (CaseEvent) one.event());
            }
        }
        return facts;
    }

    /** The step, known by r and true at e. */
    StepState state(String known, String at) {
        return life(known, at).state();
    }

    StepLife life(String known, String at) {
        return known(known).step(STEP).life(reading(at)).orElseThrow();
    }

    public static Reading reading(String at) {
        return new Reading(instant(at), Reader.of("ines"));
    }

    /** {@code 2026-06-22}, {@code 2026-06-22T10:00} in UTC; a date is its noon. */
    public static long instant(String text) {
        String full = text.contains("T") ? text : text + "T12:00";
        return Instants.micros(LocalDateTime.parse(full).toInstant(ZoneOffset.UTC));
    }

    private String tell(String effective, String recorded, String by, @Nullable String names, CaseEvent event) {
        long position = told.size() + 1;
        String id = "event-" + position;
        Stamp stamp = new Stamp(
                id,
                position,
                instant(recorded),
                instant(effective),
                "velaris",
                "CoordinationCase",
                event.caseId(),
                position - 1,
                names,
                by,
                position,
                ZoneId.of("UTC"));
        told.add(new Recorded(stamp, event));
        return id;
    }
}

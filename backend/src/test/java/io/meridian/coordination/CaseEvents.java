package io.meridian.coordination;

import static io.meridian.coordination.CaseStory.CASE;
import static io.meridian.coordination.CaseStory.STEP;

import io.meridian.coordination.events.CaseOpened;
import io.meridian.coordination.events.ConsentGiven;
import io.meridian.coordination.events.ConsentRefused;
import io.meridian.coordination.events.StepAccepted;
import io.meridian.coordination.events.StepCancelled;
import io.meridian.coordination.events.StepCompleted;
import io.meridian.coordination.events.StepDeclined;
import io.meridian.coordination.events.StepHandedOff;
import io.meridian.coordination.events.StepRequested;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of one case with one step, without the noise. */
public final class CaseEvents {
    private CaseEvents() {}

    public static CaseOpened openedFor(String... people) {
        return new CaseOpened(CASE, "Gear sets for Belfort", null, null, null, List.of(people), null);
    }

    public static CaseOpened opened() {
        return new CaseOpened(CASE, "Gear sets for Belfort", null, null, null, List.of("*"), null);
    }

    /** Asked of operations in AMER; global and under coordination, so that it waits for consent. */
    public static StepRequested globalStep() {
        return requested("40 sets from Milwaukee stock", true, "coordination", true, null);
    }

    public static StepRequested step() {
        return requested("40 sets from Milwaukee stock", false, "coordination", false, null);
    }

    public static StepRequested step(LocalDate due) {
        return requested(
                "40 sets from Milwaukee stock",
                false,
                "coordination",
                false,
                When.on(due, ZoneId.of("America/Chicago")));
    }

    public static StepRequested requested(
            String what, boolean global, String governance, boolean consentNeeded, @Nullable When due) {
        return new StepRequested(
                CASE, STEP, "operations", "amer", what, global, due, null, null, governance, consentNeeded, null);
    }

    public static ConsentGiven consent() {
        return new ConsentGiven(CASE, STEP, null, null);
    }

    public static ConsentRefused refusal(String reason) {
        return new ConsentRefused(CASE, STEP, reason, null);
    }

    public static StepAccepted accepted() {
        return new StepAccepted(CASE, STEP, null, null);
    }

    public static StepDeclined declined(String reason) {
        return new StepDeclined(CASE, STEP, reason, null);
    }

    public static StepHandedOff handedOff(String function, String region) {
        return new StepHandedOff(CASE, STEP, function, region, null, null, null);
    }

    public static StepCompleted completed() {
        return new StepCompleted(CASE, STEP, null, null);
    }

    public static StepCancelled cancelled() {
        return new StepCancelled(CASE, STEP, null, null);
    }
}

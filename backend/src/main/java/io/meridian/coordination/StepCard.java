package io.meridian.coordination;

import io.meridian.account.Governance;
import io.meridian.coordination.StepSpan.WaitsFor;
import io.meridian.documents.Reading;
import io.meridian.shared.DaysLate;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step as boards and cases show it at an instant. Instants are ISO with six decimals.
 *
 * @param version of {@code If-Match}: its case's
 * @param after the step it follows
 * @param requestedGiven when it was asked, as it was given
 * @param governance what held when it was asked, as known when that was recorded
 * @param consentBy who gave or refused the consent that holds
 * @param said the reason or note of what made it stand as it does
 * @param waitsFor whose turn it is; null once it is over
 * @param people who may see it, or null where everybody of the account may
 */
public record StepCard(
        String id,
        String caseId,
        String subject,
        long version,
        String what,
        StepState state,
        String since,
        boolean open,
        boolean late,
        int daysLate,
        Unit unit,
        Unit askedOf,
        @Nullable String owner,
        String requester,
        String requestedAt,
        @Nullable When requestedGiven,
        boolean global,
        boolean consentNeeded,
        @Nullable String consentBy,
        Governance governance,
        @Nullable When due,
        @Nullable String dueEnd,
        @Nullable String after,
        @Nullable String said,
        @Nullable WaitsFor waitsFor,
        @Nullable List<String> people) {

    /** The step at the reading's instant; empty before it was requested. */
    public static Optional<StepCard> of(String caseId, CaseFacts facts, String step, Reading reading) {
        return facts.life(step, reading)
                .flatMap(life -> facts.life(reading)
                        .map(one -> of(caseId, facts, one.opening().said().subject(), step, life, reading)));
    }

    private static StepCard of(
            String caseId, CaseFacts facts, String subject, String step, StepLife life, Reading reading) {
        Request asked = life.request().said();
        return new StepCard(
                step,
                caseId,
                subject,
                facts.version(),
                asked.what(),
                life.state(),
                Instants.text(life.since()),
                life.open(),
                life.late(),
                daysLate(life, asked.due(), reading),
                life.unit(),
                asked.unit(),
                life.owner(),
                life.requester(),
                Instants.text(life.request().effectiveAt()),
                life.request().given(),
                asked.global(),
                asked.consentNeeded(),
                life.consent() == null ? null : life.consent().actor(),
                asked.governance(),
                asked.due(),
                asked.due() == null ? null : Instants.text(life.dueEnd()),
                asked.after(),
                life.said(),
                life.waitsFor().orElse(null),
                facts.audience().isEverybody() ? null : facts.audience().sets());
    }

    /** How many days it is late, counted by {@link DaysLate}. */
    private static int daysLate(StepLife life, @Nullable When due, Reading reading) {
        if (!life.late() || due == null) {
            return 0;
        }
        reading.reached(DaysLate.grows(due, reading.at()));
        return DaysLate.at(due, reading.at());
    }
}

package io.meridian.overview.read.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.meridian.commitment.State;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.coordination.Unit;
import io.meridian.interaction.events.Channel;
import io.meridian.interaction.events.Outcome;
import io.meridian.interaction.events.Sentiment;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the timeline: something that happened, at the instant it happened.
 *
 * @param id the event that says it today; {@code thing} opens it (an appointment, not its member)
 * @param part of a case the step or the conflict; of a change what kind of thing it is about ({@code entity})
 * @param kind the interaction's kind ({@code meeting}), else what was done ({@code CommitmentRenegotiated})
 * @param at when it was true, ISO with six decimals, null where the beginning is not recorded; {@code given} as it was given
 * @param recordedLater recorded more than a day after it happened
 * @param corrections how often what it says was corrected, {@code correctedBy} whom last
 * @param by who recorded it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEntry(
        String id,
        EntryGroup group,
        String kind,
        String thing,
        @Nullable String part,
        @Nullable String at,
        @Nullable When given,
        String recordedAt,
        boolean recordedLater,
        int corrections,
        @Nullable String correctedBy,
        String by,
        String title,
        @Nullable String text,
        List<String> ours,
        List<String> contacts,
        @Nullable String region,
        boolean confidential,
        @Nullable InteractionEntry interaction,
        @Nullable PromiseEntry promise,
        @Nullable StepEntry step,
        @Nullable ChangeEntry change) {

    /** What only an interaction has. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InteractionEntry(
            @Nullable Channel channel,
            @Nullable Outcome outcome,
            @Nullable Sentiment sentiment,
            @Nullable Integer minutes,
            int promises) {}

    /**
     * The promise an act was about: how it stands at the moment shown, and what was promised by the act or stood promised at
     * it.
     *
     * @param afterEnd the act is effective after the promise had ended: it changes nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PromiseEntry(
            Side side,
            Kind kind,
            State state,
            int daysLate,
            @Nullable When due,
            @Nullable When earlierDue,
            @Nullable Money value,
            @Nullable String evidence,
            @Nullable String agreedBy,
            boolean afterEnd) {}

    /** The step or conflict an act was about: who was asked, and who it went to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepEntry(
            String subject, @Nullable Unit unit, @Nullable Unit other, boolean global) {}

    /** A change of the account, its entities, its team or its contacts. {@code subject} is an id, {@code to} an id or a word. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeEntry(String subject, @Nullable String to) {}
}

package io.meridian.coordination.write;

import io.meridian.coordination.Move;
import io.meridian.coordination.StepFacts;
import io.meridian.coordination.StepLife;
import io.meridian.coordination.Unit;
import io.meridian.documents.Fact;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must hold for an act on a step, by what is known when the act is decided. */
public final class StepRules {
    private StepRules() {}

    /** It is not over at the instant of the act; what ended it later, or is known to have, does not matter to a late truth. */
    public static void isOpen(CaseAtHand one, StepFacts step, StepLife then, String mine) {
        if (!then.open()) {
            Meanwhile.nothingNew(
                    one,
                    step.course(),
                    move -> move.kind().ends(),
                    "state",
                    mine,
                    StepRules::word,
                    move -> asRead(one, step, life -> life.state().word()));
            throw new RuleBroken("step-is-open", null, then.state().word());
        }
    }

    /**
     * The local unit has consented, by what is known: either when the act was true or by now, since a consent given later
     * than it was needed, or asked anew by a hand-off since, does not undo what was done.
     */
    public static void hasConsent(CaseAtHand one, StepFacts step, StepLife then) {
        if (then.lacksConsent()) {
            if (one.life(step, Instants.NEVER).lacksConsent()) {
                throw new RuleBroken("step-has-consent", null, then.state().word());
            }
        }
    }

    /** Consent was demanded, the step is open, and the word is another than the one that holds. */
    public static void waitsForConsent(CaseAtHand one, StepFacts step, StepLife then, String mine) {
        if (!then.request().said().consentNeeded()) {
            throw new RuleBroken("step-needs-consent", null);
        }
        Meanwhile.nothingNew(
                one,
                step.course(),
                move -> move.kind().isConsent() || passedOn(move),
                "consent",
                mine,
                StepRules::word,
                move -> asRead(one, step, life -> word(life.consent())));
        isOpen(one, step, then, mine);
        Move.Kind said = mine.equals("consented") ? Move.Kind.CONSENT : Move.Kind.REFUSAL;
        if (then.consent() != null && then.consent().said().kind() == said) {
            throw new RuleBroken(
                    "consent-says-something-new", null, then.consent().actor());
        }
    }

    /** Nobody answered for the unit, or passed the step on, since the version the answer was decided on. */
    public static void nobodyAnswered(CaseAtHand one, StepFacts step, String mine) {
        Meanwhile.nothingNew(
                one,
                step.course(),
                move -> move.kind().isAnswer() || passedOn(move),
                "answer",
                mine,
                StepRules::word,
                move -> asRead(one, step, life -> word(life.answer())));
    }

    /** Nobody passed the step on since the version the act was decided on. */
    public static void nobodyPassedOn(CaseAtHand one, StepFacts step, @Nullable String mine) {
        Meanwhile.nothingNew(
                one,
                step.course(),
                move -> passedOn(move) || move.kind() == Move.Kind.ASSIGNMENT,
                "unit",
                mine,
                move -> move.unit() == null ? move.owner() : word(move.unit()),
                move -> asRead(one, step, life -> move.unit() == null ? life.owner() : word(life.unit())));
    }

    /** How the step stood by what was known when the act was decided. */
    private static @Nullable Object asRead(CaseAtHand one, StepFacts step, Function<StepLife, @Nullable Object> shown) {
        StepLife read = one.asRead(step).orElse(null);
        return read == null ? null : shown.apply(read);
    }

    private static boolean passedOn(Move move) {
        return move.kind() == Move.Kind.HAND_OFF;
    }

    private static @Nullable String word(@Nullable Fact<Move> said) {
        return said == null ? null : word(said.said());
    }

    private static String word(Unit unit) {
        return unit.function().word() + " " + unit.region();
    }

    private static String word(Move move) {
        return move.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

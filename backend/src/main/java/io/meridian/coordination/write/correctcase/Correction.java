package io.meridian.coordination.write.correctcase;

import io.meridian.coordination.events.CaseEvent;
import io.meridian.coordination.write.CaseAtHand;
import io.meridian.documents.Corrected;
import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.shared.Instants;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One entry as corrected, and from when it is true. */
record Correction<T>(CaseAtHand one, Corrected<T> corrected) {
    static <T> Correction<T> of(CaseAtHand one, Track<T> track, CorrectCase command, Set<String> fixed) {
        Corrected<T> corrected =
                Corrected.of(track, one.facts().version(), command.event(), command.changed(), fixed, one.act());
        if (!corrected.saysSomething()) {
            throw new RuleBroken("correction-changes-something", null);
        }
        return new Correction<>(one, corrected);
    }

    T value() {
        return corrected.value();
    }

    Fact<T> standing() {
        return corrected.replaces();
    }

    /** As before unless its date was corrected; taken away it cannot be, for what "now" was is long past. */
    long effective(Function<T, @Nullable When> date, ToLongFunction<When> instant) {
        When at = date.apply(value());
        if (Objects.equals(at, date.apply(standing().said()))) {
            return standing().effectiveAt();
        }
        if (at == null) {
            throw new RuleBroken("act-keeps-its-date", "at");
        }
        long effective = instant.applyAsLong(at);
        return effective == Instants.NEVER ? one.now() : effective;
    }

    void record(long effective, CaseEvent event) {
        one.replace(standing().event(), effective, event);
    }
}

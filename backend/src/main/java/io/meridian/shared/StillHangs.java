package io.meridian.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing's creation is not taken back while facts of other acts hang on it; they are listed as far as who acts may see them. */
public final class StillHangs extends RuleBroken {
    private final transient List<Standing> hanging;

    public StillHangs(String code, List<Standing> hanging, String... arguments) {
        super(code, "event", arguments);
        this.hanging = List.copyOf(hanging);
    }

    public List<Standing> hanging() {
        return hanging;
    }

    /**
     * One fact that stands.
     *
     * @param view whose document tells of it, {@code thing} that document's id and {@code field} which part of it
     * @param title what the thing is called
     * @param kind what was recorded ({@code CommitmentFulfilled})
     * @param at from when it is true, of an end when that came, microseconds; {@code given} as it was given
     * @param said the fact itself, without what it names that the reader may not see
     */
    public record Standing(
            String event,
            String view,
            String thing,
            @Nullable String title,
            String field,
            String kind,
            long at,
            @Nullable When given,
            @Nullable Object said) {}
}

package io.meridian.commitment;

import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.shared.Malformed;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which promises a list shows; null shows all. {@code person} is who keeps it or to whom it was given. */
public record CommitmentFilter(
        @Nullable Side side,
        @Nullable Kind kind,
        @Nullable State state,
        @Nullable Boolean open,
        @Nullable String region,
        @Nullable String entity,
        @Nullable String person)
        implements Predicate<CommitmentCard> {

    /** From the words of the API. */
    public static CommitmentFilter of(
            @Nullable String side,
            @Nullable String kind,
            @Nullable String state,
            @Nullable Boolean open,
            @Nullable String region,
            @Nullable String entity,
            @Nullable String person) {
        return new CommitmentFilter(
                word(Side.class, "side", side),
                word(Kind.class, "kind", kind),
                word(State.class, "state", state),
                open,
                region,
                entity,
                person);
    }

    @Override
    public boolean test(CommitmentCard card) {
        return (side == null || side == card.side())
                && (kind == null || kind == card.kind())
                && (state == null || state == card.state())
                && (open == null || open == card.open())
                && (region == null || region.equals(card.region()))
                && (entity == null || entity.equals(card.entity()))
                && (person == null || person.equals(card.responsible()) || person.equals(card.counterpart()));
    }

    private static <E extends Enum<E>> @Nullable E word(Class<E> type, String field, @Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed("value-is-not-known", field, word));
    }
}

package io.meridian.commitment;

import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.shared.Given;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promise as it is written down: on its own, or in the sheet of the interaction in which it was given.
 *
 * @param audience named people, or null where everybody of the account may see it
 * @param accepted made and accepted at once; null leaves it proposed, but takes it in an interaction's sheet
 * @param acceptedBy who took it, where known
 */
public record Promise(
        Kind kind,
        Side side,
        String responsible,
        @Nullable String counterpart,
        String what,
        @Nullable When due,
        @Nullable String entity,
        @Nullable String region,
        @Nullable String productLine,
        @Nullable Money value,
        @Nullable String cites,
        @Nullable List<String> audience,
        @Nullable Boolean accepted,
        @Nullable String acceptedBy) {
    /** Of what is promised, and of a note on an act. */
    public static final int LONGEST = 2_000;

    private static final int LONGEST_PRODUCT_LINE = 120;

    /** A due by or a hold needs its due, a standing promise has none; what is promised is said. */
    public void verify(long madeAt) {
        verifyWhat(what);
        verifyDue(kind, due);
        verifyValue(value);
        verifyResponsible(responsible);
        verifyProductLine(productLine);
        verifyDueAfter(madeAt, due);
    }

    /** @param madeAt microseconds; {@code NEVER} where it is made now */
    public static void verifyDueAfter(long madeAt, @Nullable When due) {
        if (due != null && madeAt != Instants.NEVER && due.end() <= madeAt) {
            throw new RuleBroken("due-is-not-before-the-promise", "due");
        }
    }

    public static void verifyProductLine(@Nullable String productLine) {
        Given.optional("productLine", productLine, LONGEST_PRODUCT_LINE);
    }

    public static void verifyWhat(@Nullable String what) {
        if (what == null || Given.isBlank(what)) {
            throw new RuleBroken("promise-says-what", "what");
        }
        if (what.length() > LONGEST) {
            throw new RuleBroken("text-is-not-too-long", "what", Integer.toString(LONGEST));
        }
    }

    public static void verifyResponsible(@Nullable String responsible) {
        if (responsible == null || responsible.isBlank()) {
            throw new RuleBroken("promise-has-a-responsible", "responsible");
        }
    }

    public static void verifyDue(Kind kind, @Nullable When due) {
        if (kind == Kind.STANDING && due != null) {
            throw new RuleBroken("standing-promise-has-no-due", "due");
        }
        if (kind != Kind.STANDING && due == null) {
            throw new RuleBroken("promise-has-a-due", "due");
        }
    }

    public static void verifyValue(@Nullable Money value) {
        if (value == null) {
            return;
        }
        if (value.amount().signum() < 0) {
            throw new RuleBroken("value-is-not-negative", "value");
        }
        value.verifyGiven("value");
    }
}

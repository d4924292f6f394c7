package io.meridian.exchange.into;

import io.meridian.exchange.mapping.TargetField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of thing that rows can become. */
public interface Target {
    /** The account in which the thing of a row stands. */
    TargetField ACCOUNT = TargetField.key(
            "account",
            true,
            "account",
            "customerid",
            "accountid",
            "customer",
            "kunde",
            "kundenid",
            "kundennummer",
            "kundennr");

    /** The word of the mapping's {@code into}. */
    String kind();

    List<TargetField> fields();

    /** What a row needs, compared with what stands; nothing where all of it stands already. */
    Plan plan(TargetRow row);

    /** What a thing is called now; null where the person may not see it, or it is not there. */
    @Nullable
    String name(String person, String account, String thing);

    /**
     * What a row needs and whether its thing existed.
     *
     * @param account that the thing stands in
     * @param name what the row calls it
     * @param changes what the steps change of one that existed
     */
    record Plan(boolean existed, List<Step> steps, String account, String name, List<Change> changes) {}
}

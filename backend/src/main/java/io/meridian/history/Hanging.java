package io.meridian.history;

import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.StillHangs;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What would hang in the air if a thing was taken back: standing facts of other acts that name it. */
public interface Hanging {
    /**
     * Standing facts of the account that name a thing, without those that are taken back with it; what was read is a guard
     * of the unit of work.
     *
     * @param takenBack events
     */
    List<Hangs> on(String account, String thing, Set<String> takenBack);

    /** Everything that stands in the account, without what is taken back. */
    List<Hangs> in(String account, Set<String> takenBack);

    /** These facts in words, as far as whoever acts may see what they are about. */
    List<StillHangs.Standing> told(String account, Collection<String> events);

    /**
     * How many accounts beside this one hold a standing fact that names a thing, whoever may see it; that it stays so is a
     * guard of the unit of work, also over accounts that are registered meanwhile.
     *
     * @param names finds the thing in the JSON of an event that holds its id in quotes
     */
    int accountsNaming(String beside, String thing, Pattern names);

    /**
     * Refuses to take back the creation of what every account may name. What names it in an account is not told: whoever
     * takes it back need not see that account.
     *
     * @throws RuleBroken {@code nothing-hangs-on-it}, or {@code no-account-names-it} with how many do
     */
    default void mustBeNoneAnywhere(
            String home, String thing, Pattern names, Track<?> creation, List<Fact<?>> takenBack) {
        mustBeNone(home, thing, creation, takenBack);
        int accounts = creation.endsWithout(takenBack) ? accountsNaming(home, thing, names) : 0;
        if (accounts > 0) {
            throw new RuleBroken("no-account-names-it", "event", Integer.toString(accounts));
        }
    }

    /**
     * Refuses to take back a thing's creation while anything hangs on it.
     *
     * @param creation the track of the thing's existence
     * @throws StillHangs {@code nothing-hangs-on-it}; its argument is how many
     */
    default void mustBeNone(String account, String thing, Track<?> creation, List<Fact<?>> takenBack) {
        if (creation.endsWithout(takenBack)) {
            refuse(account, on(account, thing, events(takenBack)));
        }
    }

    /** Refuses to take back an account's registration while anything else stands in the account. */
    default void mustBeNoneIn(String account, List<Fact<?>> takenBack) {
        refuse(account, in(account, events(takenBack)));
    }

    private static Set<String> events(List<Fact<?>> facts) {
        return facts.stream().map(Fact::event).collect(Collectors.toSet());
    }

    private void refuse(String account, List<Hangs> hanging) {
        if (!hanging.isEmpty()) {
            throw new StillHangs(
                    "nothing-hangs-on-it",
                    told(account, hanging.stream().map(Hangs::event).toList()),
                    Integer.toString(hanging.size()));
        }
    }

    /** A standing fact, by its event's logical name and the aggregate it is of. */
    record Hangs(String event, String kind, String aggregate, long recordedAt, String actor) {}
}

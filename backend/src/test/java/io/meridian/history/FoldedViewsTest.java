package io.meridian.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.Accounts;
import io.meridian.contact.Contacts;
import io.meridian.documents.Change;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Recorded;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldedViewsTest {
    @Test
    void inWhateverOrderTheyAreGivenTheyAreReadInOne() {
        List<View<?>> given = List.of(Accounts.TEAM, Accounts.ACCOUNT, Contacts.CONTACT, Accounts.ENTITIES);

        assertThat(FoldedViews.of(List.of(folding(given.subList(0, 2)), folding(given.subList(2, 4)))))
                .containsExactly(Accounts.ACCOUNT, Contacts.CONTACT, Accounts.ENTITIES, Accounts.TEAM)
                .isEqualTo(FoldedViews.of(List.of(
                        folding(given.subList(2, 4).reversed()),
                        folding(given.subList(0, 2).reversed()))));
    }

    /** A set of the JDK has an order of its own in each process; here it is the one given. */
    private static Projection folding(List<View<?>> views) {
        SequencedSet<View<?>> ordered = new LinkedHashSet<>(views);
        return new Projection() {
            @Override
            public Set<View<?>> views() {
                return ordered;
            }

            @Override
            public String fingerprint() {
                return "none";
            }

            @Override
            public boolean concerns(Object event) {
                return false;
            }

            @Override
            public List<Change> fold(Recorded event, Shelf shelf) {
                return List.of();
            }
        };
    }
}

package io.meridian.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.contact.ContactProjection;
import io.meridian.directory.DirectoryProjection;
import io.meridian.documents.FoldedDocuments;
import io.meridian.eventlog.Recorded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The folds of account, contact and directory: their outcome is a function of the set of events. */
class FoldProperties {
    @Property(tries = 100)
    void theOrderOfFoldingDoesNotMatter(@ForAll("histories") List<Recorded> history, @ForAll Random random) {
        assertThat(folds().fold(shuffled(history, random)).written())
                .isEqualTo(folds().fold(history).written());
    }

    @Property(tries = 100)
    void aFoldResumedAnywhereEqualsTheFoldFromZero(@ForAll("histories") List<Recorded> history, @ForAll Random random) {
        int cut = random.nextInt(history.size() + 1);
        FoldedDocuments resumed =
                folds().fold(history.subList(0, cut)).stored().fold(history.subList(cut, history.size()));

        assertThat(resumed.written()).isEqualTo(folds().fold(history).written());
    }

    @Provide
    Arbitrary<List<Recorded>> histories() {
        return AccountHistories.any();
    }

    /** Any order in which creations and named events come first. */
    private static List<Recorded> shuffled(List<Recorded> history, Random random) {
        List<Recorded> left = new ArrayList<>(history.subList(AccountHistories.CREATED.size(), history.size()));
        List<Recorded> order = new ArrayList<>(history.subList(0, AccountHistories.CREATED.size()));
        Set<String> told = new HashSet<>();
        while (!left.isEmpty()) {
            List<Recorded> next = left.stream()
                    .filter(event -> event.stamp().names() == null
                            || told.contains(event.stamp().names()))
                    .toList();
            Recorded one = next.get(random.nextInt(next.size()));
            left.remove(one);
            told.add(one.stamp().event());
            order.add(one);
        }
        return order;
    }

    private static FoldedDocuments folds() {
        return new FoldedDocuments(new AccountProjection(), new ContactProjection(), new DirectoryProjection());
    }
}

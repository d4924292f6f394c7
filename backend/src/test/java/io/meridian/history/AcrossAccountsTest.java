package io.meridian.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.documents.InMemoryDocumentStore;
import io.meridian.documents.LiveHost;
import io.meridian.documents.Projection;
import io.meridian.documents.ViewBehind;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.InMemoryEventLog;
import io.meridian.identity.AccountAccess;
import io.meridian.identity.Signed;
import io.meridian.shared.Instants;
import io.meridian.shared.Malformed;
import io.meridian.toy.Notes;
import io.meridian.toy.ToyLog;
import io.meridian.toy.ToyLog.Says;
import io.meridian.toy.events.NoteMade;
import io.meridian.toy.events.NoteTorn;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AcrossAccountsTest {
    private static final Signed ANNA = new Signed("u1", "anna", false, ZoneOffset.UTC);

    private final AtomicLong clock = new AtomicLong(1_000_000);
    private final EventLog log = new InMemoryEventLog(clock::get);
    private final ToyLog toy = new ToyLog(log, Notes.codec());
    private final List<Projection> folds = List.of(new Notes());
    private final LiveHost host = new LiveHost(log, Notes.codec(), new InMemoryDocumentStore(), folds);
    private final Set<String> hers = new HashSet<>(Set.of("acme", "mega"));
    private final AcrossAccounts across = new AcrossAccounts(log, host.applied(), host.staleViews(), new Hers());

    private final class Hers implements AccountAccess {
        @Override
        public void requireReadable(Signed signed, String account) {}

        @Override
        public Set<String> readableAccounts(Signed signed) {
            return Set.copyOf(hers);
        }

        @Override
        public long accessChangesAt(Signed signed, String account) {
            return Instants.NEVER;
        }
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Test
    void aListWaitsForWhatWasRecordedOfEachAccountWhoeverHasSeenIt() {
        toy.act("acme", Says.now(new NoteMade("n1")));
        toy.act("mega", Says.now(new NoteMade("n2")));
        String seen = Cursor.of(log.head());

        assertThatThrownBy(() -> across.readable(ANNA, seen)).isInstanceOf(ViewBehind.class);
        assertThatThrownBy(() -> across.readable(ANNA, null)).isInstanceOf(ViewBehind.class);

        host.start();
        assertThat(across.readable(ANNA, seen)).containsOnly("acme", "mega");
        assertThat(across.readable(ANNA, null)).containsOnly("acme", "mega");
        assertThatThrownBy(() -> across.readable(ANNA, "nonsense")).isInstanceOf(Malformed.class);
    }

    /** What is behind elsewhere delays nobody. */
    @Test
    void aListDoesNotWaitForAccountsThatAreNoneOfItsReaders() {
        toy.act("other", Says.now(new NoteMade("n1")));

        assertThat(across.readable(ANNA, null)).containsOnly("acme", "mega");
    }

    /** Its team is not known yet, so it is none of hers when she asks. */
    @Test
    void aListWaitsForTheAccountThatItsReaderHasJustRegistered() {
        hers.clear();
        toy.act("new", Says.now(new NoteMade("n1")));

        assertThatThrownBy(() -> across.readable(ANNA, Cursor.of(log.head()))).isInstanceOf(ViewBehind.class);
    }

    @Test
    void onlyWhatIsListedAndStandsStillIsSaid() {
        host.start();
        toy.act("acme", Says.now(new NoteMade("n1")));
        clock.addAndGet(1_000);
        toy.act("acme", Says.now(new NoteTorn("n1")));
        long torn = log.recordedAt(log.head());
        host.atHead();

        AcrossAccounts.StandsStill still = across.standsStill(Set.of("acme", "mega"), Notes.NOTE);
        assertThat(still.account("acme")).isEqualTo(Instants.text(torn));
        assertThat(still.account("mega")).isNull();
        assertThat(still.first()).isEqualTo(Instants.text(torn));
        assertThat(across.standsStill(Set.of("mega"), Notes.NOTE).first()).isNull();
        assertThat(across.standsStill(Set.of("acme")).first()).isNull();
    }
}

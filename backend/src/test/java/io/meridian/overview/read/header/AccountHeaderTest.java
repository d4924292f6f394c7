package io.meridian.overview.read.header;

import static io.meridian.overview.Relationship.ACCOUNT;
import static io.meridian.overview.Relationship.at;
import static io.meridian.overview.Relationship.due;
import static io.meridian.overview.Relationship.euro;
import static io.meridian.overview.Relationship.made;
import static io.meridian.overview.Relationship.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.Governance;
import io.meridian.commitment.events.Side;
import io.meridian.directory.Function;
import io.meridian.documents.Documents;
import io.meridian.overview.Relationship;
import io.meridian.overview.read.header.AccountHeader.LastContact;
import org.junit.jupiter.api.Test;

/** The account at a glance: every number is the length, or the sum, of the list that it opens. */
class AccountHeaderTest {
    private final Relationship velaris = new Relationship().registered(1);

    @Test
    void anAccountIsPresentFromItsBeginningOn() {
        assertThat(header(velaris.now(), 2).present()).isTrue();
        assertThat(header(velaris.now(), 2).name()).isEqualTo("Velaris Rail");
        assertThat(header(velaris.now(), 2).governance()).isEqualTo(Governance.COORDINATION);

        Relationship later = new Relationship().on(5).registered(10);

        assertThat(header(later.now(), 9).present()).isFalse();
        assertThat(header(later.now(), 9).name()).isNull();
        assertThat(header(later.knew(4), 11).present()).isFalse();
        assertThat(header(later.now(), 11).present()).isTrue();
    }

    @Test
    void openPromisesAreCountedBySideAndTheirValueSummedPerCurrency() {
        velaris.promise("gears", Side.OURS, 1, due(10), euro(100))
                .promise("spares", Side.OURS, 1, null, euro(20))
                .promise("forecast", Side.THEIRS, 1, due(12), null)
                .promise("delivered", Side.OURS, 1, due(10), euro(1_000))
                .fulfilled("delivered", 5)
                .promise("next week", Side.OURS, 20, due(25), euro(7));

        AccountHeader header = header(velaris.now(), 6);

        assertThat(header.openOurs()).isEqualTo(2);
        assertThat(header.openTheirs()).isEqualTo(1);
        assertThat(header.late()).isZero();
        assertThat(header.openValue()).containsExactly(euro(120));
        assertThat(header.lateValue()).isEmpty();
    }

    @Test
    void lateIsReadByTheInstantAlone() {
        velaris.promise("gears", Side.OURS, 1, due(10), euro(100)).promise("forecast", Side.THEIRS, 1, due(12), null);

        assertThat(header(velaris.now(), 10).late()).isZero();
        assertThat(header(velaris.now(), 11).late()).isEqualTo(1);
        assertThat(header(velaris.now(), 11).lateValue()).containsExactly(euro(100));
        assertThat(header(velaris.now(), 13).late()).isEqualTo(2);
    }

    @Test
    void aLateStepIsNoLatePromiseAndCountsForItself() {
        velaris.opened("gears", 1)
                .asked("gears", "sets", 2, due(10))
                .asked("gears", "crates", 2, null)
                .asked("gears", "trucks", 2, due(20));

        assertThat(header(velaris.now(), 10).lateSteps()).isZero();
        assertThat(header(velaris.now(), 11).lateSteps()).isEqualTo(1);
        assertThat(header(velaris.now(), 11).late()).isZero();
        assertThat(header(velaris.now(), 21).lateSteps()).isEqualTo(2);
    }

    @Test
    void theNextDueIsTheFirstThatIsStillToCome() {
        velaris.promise("gears", Side.OURS, 1, due(10), null)
                .promise("forecast", Side.THEIRS, 1, due(12), null)
                .promise("spares", Side.OURS, 1, null, null);

        assertThat(nextDue(5)).isEqualTo("gears");
        assertThat(nextDue(11)).isEqualTo("forecast");
        assertThat(header(velaris.now(), 13).nextDue()).isNull();
    }

    @Test
    void theLastContactIsTheLatestThatHadHappenedAsKnown() {
        velaris.on(2).meeting("lyon", 2, "kick-off").on(9).meeting("belfort", 4, "told late");

        assertThat(header(velaris.now(), 5).lastContact()).isEqualTo(new LastContact("belfort", at(4), null, "ines"));
        assertThat(header(velaris.knew(8), 5).lastContact()).isEqualTo(new LastContact("lyon", at(2), null, "ines"));
        assertThat(header(velaris.now(), 3).lastContact()).isEqualTo(new LastContact("lyon", at(2), null, "ines"));
        assertThat(header(velaris.now(), 1).lastContact()).isNull();
    }

    @Test
    void aContactOnADayThatWasGivenIsThatDay() {
        velaris.on(9).meetingOn("lyon", due(4));

        LastContact last =
                java.util.Objects.requireNonNull(header(velaris.now(), 9).lastContact());

        assertThat(last.given()).isEqualTo(due(4));
        assertThat(last.at()).isEqualTo("2026-06-03T22:00:00.000000Z");
    }

    @Test
    void whatIsClosedOrHasLeftIsNotCounted() {
        velaris.opened("one", 1)
                .opened("two", 1)
                .closed("two", 5)
                .entity("belfort", 1)
                .contact("claire", 1)
                .contact("luc", 1)
                .left("luc", 5)
                .member("ines", Function.SALES, "emea", 1)
                .member("dana", Function.OPERATIONS, "amer", 8);

        AccountHeader then = header(velaris.now(), 3);
        AccountHeader later = header(velaris.now(), 9);

        assertThat(then.openCases()).isEqualTo(2);
        assertThat(then.contacts()).isEqualTo(2);
        assertThat(then.team()).isEqualTo(1);
        assertThat(later.openCases()).isEqualTo(1);
        assertThat(later.contacts()).isEqualTo(1);
        assertThat(later.team()).isEqualTo(2);
        assertThat(later.entities()).isEqualTo(1);
    }

    @Test
    void whatIsForOthersEyesIsInNoNumber() {
        velaris.onlyFor("secret", "dana")
                .says("secret-made", "secret", 1, made("secret", Side.OURS, due(3), euro(5)))
                .meetingOnlyFor("dinner", "dana")
                .meeting("dinner", 4, "over dinner");

        AccountHeader header = header(velaris.now(), 6);

        assertThat(header.openOurs()).isZero();
        assertThat(header.late()).isZero();
        assertThat(header.openValue()).isEmpty();
        assertThat(header.nextDue()).isNull();
        assertThat(header.lastContact()).isNull();
    }

    private String nextDue(int day) {
        return java.util.Objects.requireNonNull(header(velaris.now(), day).nextDue())
                .commitment();
    }

    private static AccountHeader header(Documents documents, int day) {
        return AccountHeader.read(ACCOUNT, documents, reading(day));
    }
}

package io.meridian.account.read.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.AccountProjection;
import io.meridian.account.EntityKind;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityChangeUndone;
import io.meridian.account.events.EntityClosed;
import io.meridian.account.events.EntityMoved;
import io.meridian.account.events.EntityNamed;
import io.meridian.documents.FoldedDocuments;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Chronicle;
import io.meridian.eventlog.Recorded;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The table of cases for the tree, each on both axes: Antwerp stands below Europe BV, then below Chemicals. {@code knew(t)}
 * is what we knew at t, {@code truth(t)} what was true at t as known now.
 */
class EntitiesOnBothAxesTest {
    private static final String ACCOUNT = "6b1d7c52-8a53-4c64-9a0e-0123456789ab";
    private static final String NOW = "2026-11-23T12:00:00Z";

    @Test
    void aMoveRecordedLateWasTrueBeforeItWasKnown() {
        Chronicle told =
                antwerp().recorded("2026-02-20T10:00:00Z").says("moved", "2026-01-01T00:00:00Z", to("chemicals"));

        assertThat(knew(told, "2026-02-02T12:00:00Z")).isEqualTo("europe");
        assertThat(truth(told, "2026-02-02T12:00:00Z")).isEqualTo("chemicals");
        assertThat(knew(told, "2026-03-01T12:00:00Z")).isEqualTo("chemicals");
        assertThat(truth(told, "2025-12-15T12:00:00Z")).isEqualTo("europe");
    }

    @Test
    void aMovesDateCorrectedToEarlierIsTrueFromThere() {
        Chronicle told = antwerp()
                .recorded("2026-02-20T10:00:00Z")
                .says("moved", "2026-01-01T00:00:00Z", to("chemicals"))
                .recorded("2026-10-12T10:00:00Z")
                .replaces("moved", "corrected", "2025-12-01T00:00:00Z", to("chemicals"));

        assertThat(truth(told, "2025-12-15T12:00:00Z")).isEqualTo("chemicals");
        assertThat(parent(told.by("2026-10-11T00:00:00Z"), "2025-12-15T12:00:00Z"))
                .isEqualTo("europe");
        assertThat(truth(told, "2025-11-30T23:59:59.999999Z")).isEqualTo("europe");
        assertThat(truth(told, "2025-12-01T00:00:00Z")).isEqualTo("chemicals");
    }

    @Test
    void aMovesDateCorrectedToLaterIsNotTrueBefore() {
        Chronicle told = antwerp()
                .recorded("2026-02-20T10:00:00Z")
                .says("moved", "2026-01-01T00:00:00Z", to("chemicals"))
                .recorded("2026-03-01T10:00:00Z")
                .replaces("moved", "corrected", "2026-02-15T00:00:00Z", to("chemicals"));

        assertThat(knew(told, "2026-02-25T12:00:00Z")).isEqualTo("chemicals");
        assertThat(parent(told.by("2026-02-25T12:00:00Z"), "2026-01-20T12:00:00Z"))
                .isEqualTo("chemicals");
        assertThat(truth(told, "2026-01-20T12:00:00Z")).isEqualTo("europe");
        assertThat(truth(told, "2026-02-20T12:00:00Z")).isEqualTo("chemicals");
    }

    /** To Chemicals in January, to Services in March; the January move is found to have been in April. */
    @Test
    void aMovesDateCorrectedPastAnotherMoveChangesTheirOrder() {
        Chronicle told = antwerp()
                .recorded("2026-04-20T10:00:00Z")
                .says("first", "2026-01-01T00:00:00Z", to("chemicals"))
                .recorded("2026-04-20T10:01:00Z")
                .says("second", "2026-03-01T00:00:00Z", to("services"))
                .recorded("2026-05-01T10:00:00Z")
                .replaces("first", "corrected", "2026-04-01T00:00:00Z", to("chemicals"));

        assertThat(knew(told, "2026-04-25T12:00:00Z")).isEqualTo("services");
        assertThat(truth(told, "2026-02-01T12:00:00Z")).isEqualTo("europe");
        assertThat(truth(told, "2026-03-15T12:00:00Z")).isEqualTo("services");
        assertThat(truth(told, "2026-04-25T12:00:00Z")).isEqualTo("chemicals");
    }

    @Test
    void anUndoneCorrectionBringsBackWhatItReplacedAndItsUndoTakesItAgain() {
        Chronicle told = antwerp()
                .recorded("2026-02-20T10:00:00Z")
                .says("moved", "2026-01-01T00:00:00Z", to("chemicals"))
                .recorded("2026-03-01T10:00:00Z")
                .replaces("moved", "corrected", "2026-01-01T00:00:00Z", to("services"))
                .recorded("2026-04-01T10:00:00Z")
                .replaces("corrected", "undone", "2026-01-01T00:00:00Z", new EntityChangeUndone("antwerp"))
                .recorded("2026-05-01T10:00:00Z")
                .replaces("undone", "redone", "2026-01-01T00:00:00Z", new EntityChangeUndone("antwerp"));
        String then = "2026-02-10T12:00:00Z";

        assertThat(parent(told.by("2026-02-21T00:00:00Z"), then)).isEqualTo("chemicals");
        assertThat(parent(told.by("2026-03-02T00:00:00Z"), then)).isEqualTo("services");
        assertThat(parent(told.by("2026-04-02T00:00:00Z"), then)).isEqualTo("chemicals");
        assertThat(parent(told.by("2026-05-02T00:00:00Z"), then)).isEqualTo("services");
        assertThat(truth(told, then)).isEqualTo("services");
    }

    @Test
    void aCorrectionOfACorrectionTakesThePlaceOfTheWholeChain() {
        Chronicle told = antwerp()
                .recorded("2026-02-20T10:00:00Z")
                .says("moved", "2026-01-01T00:00:00Z", to("chemicals"))
                .recorded("2026-03-01T10:00:00Z")
                .replaces("moved", "corrected", "2026-01-15T00:00:00Z", to("chemicals"))
                .recorded("2026-04-01T10:00:00Z")
                .replaces("corrected", "again", "2026-02-01T00:00:00Z", to("services"));

        assertThat(truth(told, "2026-01-20T12:00:00Z")).isEqualTo("europe");
        assertThat(truth(told, "2026-02-10T12:00:00Z")).isEqualTo("services");
        assertThat(knew(told, "2026-03-10T12:00:00Z")).isEqualTo("chemicals");
    }

    @Test
    void anUndoneMoveNeverWasAsFarAsIsKnownNow() {
        Chronicle told = antwerp()
                .recorded("2026-02-20T10:00:00Z")
                .says("moved", "2026-01-01T00:00:00Z", to("chemicals"))
                .recorded("2026-04-01T10:00:00Z")
                .replaces("moved", "undone", "2026-01-01T00:00:00Z", new EntityChangeUndone("antwerp"));

        assertThat(knew(told, "2026-03-01T12:00:00Z")).isEqualTo("chemicals");
        assertThat(truth(told, "2026-03-01T12:00:00Z")).isEqualTo("europe");
        assertThat(knew(told, "2026-05-01T12:00:00Z")).isEqualTo("europe");
    }

    @Test
    void whereItStandsSaysSinceWhenAndWhereItStoodBefore() {
        Chronicle told =
                antwerp().recorded("2026-02-20T10:00:00Z").says("moved", "2026-01-01T00:00:00Z", to("chemicals"));

        Placement now = view(told.events(), reading(NOW)).placed();
        assertThat(now.parent()).isEqualTo("chemicals");
        assertThat(now.since().from()).isEqualTo("2026-01-01T00:00:00.000000Z");
        assertThat(now.moved()).isTrue();
        assertThat(now.before()).isEqualTo("europe");

        Placement asWeKnewThen = view(told.by("2026-02-02T12:00:00Z"), reading("2026-02-02T12:00:00Z"))
                .placed();
        assertThat(asWeKnewThen.parent()).isEqualTo("europe");
        assertThat(asWeKnewThen.since().notRecorded()).isTrue();
        assertThat(asWeKnewThen.moved()).isFalse();
    }

    @Test
    void aMoveToWhereItStoodAlreadyIsNoOther() {
        Chronicle told = antwerp()
                .recorded("2026-02-20T10:00:00Z")
                .says("moved", "2026-01-01T00:00:00Z", to("chemicals"))
                .recorded("2026-05-20T10:00:00Z")
                .says("again", "2026-03-01T00:00:00Z", to("chemicals"));

        assertThat(view(told.events(), reading(NOW)).placed().since().from()).isEqualTo("2026-01-01T00:00:00.000000Z");
    }

    @Test
    void aPlannedMoveIsListedUntilItTakesEffectAndTheReadingSaysWhen() {
        Chronicle told =
                antwerp().recorded("2026-10-01T10:00:00Z").says("planned", "2027-01-01T00:00:00Z", to("chemicals"));
        Reading november = reading(NOW);
        EntityView antwerp = view(told.events(), november);

        assertThat(antwerp.parent()).isEqualTo("europe");
        assertThat(antwerp.planned()).extracting("event").containsExactly("planned");
        assertThat(november.changesAt()).hasValue(Instants.parse("2027-01-01T00:00:00Z"));
        assertThat(view(told.events(), reading("2026-09-30T12:00:00Z")).planned())
                .as("not yet known at that instant")
                .isEmpty();
        assertThat(truth(told, "2027-01-01T00:00:00Z")).isEqualTo("chemicals");
    }

    @Test
    void ofTwoMovesWithOneInstantTheLaterRecordedHolds() {
        Chronicle told = antwerp()
                .recorded("2026-02-20T10:00:00Z")
                .says("one", "2026-01-01T00:00:00Z", to("chemicals"))
                .recorded("2026-02-21T10:00:00Z")
                .says("two", "2026-01-01T00:00:00Z", to("services"));

        assertThat(knew(told, "2026-02-20T12:00:00Z")).isEqualTo("chemicals");
        assertThat(truth(told, "2026-02-20T12:00:00Z")).isEqualTo("services");
    }

    /** A correction keeps the rank of the first of its chain: what was said second still holds. */
    @Test
    void ofTwoMovesWithOneInstantACorrectedFirstStaysFirst() {
        Chronicle told = antwerp()
                .recorded("2026-02-20T10:00:00Z")
                .says("one", "2026-01-01T00:00:00Z", to("chemicals"))
                .recorded("2026-02-21T10:00:00Z")
                .says("two", "2026-01-01T00:00:00Z", to("services"))
                .recorded("2026-03-01T10:00:00Z")
                .replaces("one", "corrected", "2026-01-01T00:00:00Z", to(null));

        assertThat(truth(told, "2026-04-01T12:00:00Z")).isEqualTo("services");
    }

    @Test
    void aMicrosecondBeforeAndAtAMoveReadDifferently() {
        Chronicle told =
                antwerp().recorded("2026-02-20T10:00:00Z").says("moved", "2026-01-01T00:00:00Z", to("chemicals"));

        assertThat(truth(told, "2025-12-31T23:59:59.999999Z")).isEqualTo("europe");
        assertThat(truth(told, "2026-01-01T00:00:00.000000Z")).isEqualTo("chemicals");
        assertThat(parent(told.by("2026-02-20T09:59:59.999999Z"), "2026-02-20T09:59:59.999999Z"))
                .isEqualTo("europe");
        assertThat(knew(told, "2026-02-20T10:00:00.000000Z")).isEqualTo("chemicals");
    }

    @Test
    void anEntityWhoseBeginningIsNotRecordedWasAlwaysThereAndSaysSo() {
        EntityView antwerp = view(antwerp().events(), reading("1999-01-01T00:00:00Z"));

        assertThat(antwerp.since().notRecorded()).isTrue();
        assertThat(antwerp.name()).isEqualTo("Antwerp");
    }

    @Test
    void anEntityIsThereFromItsSinceOn() {
        When march = When.on(LocalDate.of(2026, 3, 1), ZoneId.of("UTC"));
        List<Recorded> told = new Chronicle(ACCOUNT)
                .recorded("2026-05-01T00:00:00Z")
                .says("added", march.begin(), new EntityAdded("lille", EntityKind.SITE, march))
                .says("named", Instants.OPEN, new EntityNamed("lille", "Lille", null))
                .events();

        assertThat(entities(told, "2026-02-28T23:59:59.999999Z")).isEmpty();
        assertThat(entities(told, "2026-03-01T00:00:00Z"))
                .extracting(EntityView::name)
                .containsExactly("Lille");
    }

    @Test
    void aClosedEntityStaysAndIsOpenUntilTheEndOfItsDay() {
        When june = When.on(LocalDate.of(2026, 6, 30), ZoneId.of("UTC"));
        Chronicle told = antwerp()
                .recorded("2026-08-01T10:00:00Z")
                .says("closed", june.end(), new EntityClosed("antwerp", june));

        assertThat(view(told.events(), reading("2026-06-30T23:59:59.999999Z")).open())
                .isTrue();
        assertThat(view(told.events(), reading("2026-07-01T00:00:00Z")).open()).isFalse();
        assertThat(view(told.by("2026-07-15T00:00:00Z"), reading("2026-07-15T00:00:00Z"))
                        .open())
                .as("learned late")
                .isTrue();
    }

    private static @Nullable String knew(Chronicle told, String t) {
        return parent(told.by(t), t);
    }

    private static @Nullable String truth(Chronicle told, String t) {
        return parent(told.events(), t);
    }

    private static @Nullable String parent(List<Recorded> events, String at) {
        return view(events, reading(at)).parent();
    }

    private static EntityView view(List<Recorded> events, Reading reading) {
        return EntitiesView.read(
                        ACCOUNT,
                        new FoldedDocuments(new AccountProjection())
                                .fold(events)
                                .stored(),
                        reading)
                .entities()
                .stream()
                .filter(entity -> entity.id().equals("antwerp"))
                .findFirst()
                .orElseThrow();
    }

    private static List<EntityView> entities(List<Recorded> events, String at) {
        return EntitiesView.read(ACCOUNT, new FoldedDocuments(new AccountProjection()).fold(events), reading(at))
                .entities();
    }

    private static Reading reading(String at) {
        return new Reading(Instants.parse(at), Reader.of("ines"));
    }

    private static EntityMoved to(@Nullable String parent) {
        return new EntityMoved("antwerp", parent, null);
    }

    private static Chronicle antwerp() {
        return new Chronicle(ACCOUNT)
                .recorded("2025-01-10T09:00:00Z")
                .says("added", Instants.OPEN, new EntityAdded("antwerp", EntityKind.SITE, null))
                .and()
                .says("named", Instants.OPEN, new EntityNamed("antwerp", "Antwerp", null))
                .and()
                .says("placed", Instants.OPEN, to("europe"));
    }
}

package io.meridian.account.write;

import static io.meridian.shared.Refusals.changedMeanwhile;
import static io.meridian.shared.Refusals.listing;
import static io.meridian.shared.Refusals.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;

import io.meridian.account.EntityKind;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityChangeUndone;
import io.meridian.account.events.EntityClosed;
import io.meridian.account.events.EntityMoved;
import io.meridian.account.events.EntityNamed;
import io.meridian.account.write.addentity.AddEntity;
import io.meridian.account.write.closeentity.CloseEntity;
import io.meridian.account.write.correctentity.CorrectEntity;
import io.meridian.account.write.correctentity.UndoEntityChange;
import io.meridian.account.write.moveentity.MoveEntity;
import io.meridian.account.write.renameentity.RenameEntity;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Acts;
import io.meridian.eventlog.Chronicle;
import io.meridian.history.HangingTold;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Antwerp moved from Europe BV to Chemicals, and what may be said of it. */
class EntityTreeTest {
    private static final String ACCOUNT = "6b1d7c52-8a53-4c64-9a0e-0123456789ab";
    private static final Act FEBRUARY = Acts.at("2026-02-20T09:00:00Z");
    private final FixtureConfiguration<EntityTree> fixture = new AggregateTestFixture<>(EntityTree.class);
    private final HangingTold hanging = new HangingTold();

    @BeforeEach
    void nothingHangsAnywhereUnlessToldSo() {
        fixture.registerInjectableResource(hanging);
    }

    @Test
    void anEntityIsAddedNamedAndPlacedInOneAct() {
        fixture.givenNoPriorActivity()
                .when(
                        new AddEntity(ACCOUNT, "europe", EntityKind.LEGAL_ENTITY, "Europe BV", null, null),
                        Acts.in(FEBRUARY))
                .expectEvents(
                        new EntityAdded("europe", EntityKind.LEGAL_ENTITY, null),
                        new EntityNamed("europe", "Europe BV", null),
                        new EntityMoved("europe", null, null));
    }

    @Test
    void anEntityNeedsAName() {
        fixture.givenNoPriorActivity()
                .when(new AddEntity(ACCOUNT, "europe", EntityKind.SITE, " ", null, null), Acts.in(FEBRUARY))
                .expectException(rule("something-is-given"));
    }

    @Test
    void aMoveTakesEffectOnItsDate() {
        When newYear = When.on(LocalDate.of(2026, 1, 1), Acts.VIENNA);
        fixture.given(tree().messages())
                .when(new MoveEntity(ACCOUNT, "antwerp", "chemicals", newYear), decidedOn(8))
                .expectEvents(new EntityMoved("antwerp", "chemicals", newYear))
                .expectState(tree -> assertThat(tree.facts()
                                .entity("antwerp")
                                .orElseThrow()
                                .parent()
                                .standing()
                                .getLast()
                                .effectiveAt())
                        .isEqualTo(newYear.begin()));
    }

    @Test
    void aMoveToWhereItStandsAlreadySaysNothing() {
        fixture.given(tree().messages())
                .when(new MoveEntity(ACCOUNT, "antwerp", "europe", null), decidedOn(8))
                .expectNoEvents();
    }

    @Test
    void nothingStandsBelowItself() {
        fixture.given(tree().messages())
                .when(new MoveEntity(ACCOUNT, "europe", "antwerp", null), decidedOn(8))
                .expectNoEvents()
                .expectException(rule("hierarchy-has-no-cycle"));
    }

    /** Antwerp goes below Chemicals in April; Chemicals may not go below Antwerp in May, whatever stands today. */
    @Test
    void aPlannedCycleIsACycle() {
        fixture.given(tree().says("planned", "2026-04-01T00:00:00Z", new EntityMoved("antwerp", "chemicals", null))
                        .messages())
                .when(
                        new MoveEntity(ACCOUNT, "chemicals", "antwerp", When.on(LocalDate.of(2026, 5, 1), Acts.VIENNA)),
                        decidedOn(9))
                .expectNoEvents()
                .expectException(rule("hierarchy-has-no-cycle"));
    }

    @Test
    void aCycleInThePastIsACycle() {
        fixture.given(tree().says("then", "2025-03-01T00:00:00Z", new EntityMoved("antwerp", "chemicals", null))
                        .says("back", "2025-04-01T00:00:00Z", new EntityMoved("antwerp", "europe", null))
                        .messages())
                .when(
                        new MoveEntity(
                                ACCOUNT, "chemicals", "antwerp", When.on(LocalDate.of(2025, 3, 15), Acts.VIENNA)),
                        decidedOn(10))
                .expectNoEvents()
                .expectException(rule("hierarchy-has-no-cycle"));
    }

    /** Between the two moves Chemicals stood at the top; corrected to before the second, they would stand below each other. */
    @Test
    void aCorrectedDateMayNotMakeACycle() {
        fixture.given(tree().says("below", "2025-03-01T00:00:00Z", new EntityMoved("antwerp", "chemicals", null))
                        .says("out", "2025-06-01T00:00:00Z", new EntityMoved("antwerp", "europe", null))
                        .says("under", "2025-07-01T00:00:00Z", new EntityMoved("chemicals", "antwerp", null))
                        .messages())
                .when(new CorrectEntity(ACCOUNT, "chemicals", "under", from("2025-05-01")), decidedOn(11))
                .expectNoEvents()
                .expectException(rule("hierarchy-has-no-cycle"));
    }

    @Test
    void anUndoMayNotMakeACycle() {
        fixture.given(tree().says("below", "2025-03-01T00:00:00Z", new EntityMoved("antwerp", "chemicals", null))
                        .says("out", "2025-06-01T00:00:00Z", new EntityMoved("antwerp", "europe", null))
                        .says("under", "2025-07-01T00:00:00Z", new EntityMoved("chemicals", "antwerp", null))
                        .messages())
                .when(new UndoEntityChange(ACCOUNT, "antwerp", "out"), decidedOn(11))
                .expectNoEvents()
                .expectException(rule("hierarchy-has-no-cycle"));
    }

    @Test
    void aCorrectedMoveNamesTheMoveAndCarriesTheWholeFact() {
        fixture.given(tree().says("moved", "2026-01-01T00:00:00Z", new EntityMoved("antwerp", "chemicals", null))
                        .messages())
                .when(new CorrectEntity(ACCOUNT, "antwerp", "moved", from("2025-12-01")), decidedOn(9))
                .expectEvents(
                        new EntityMoved("antwerp", "chemicals", When.on(LocalDate.of(2025, 12, 1), ZoneId.of("UTC"))))
                .expectState(tree -> assertThat(tree.facts()
                                .entity("antwerp")
                                .orElseThrow()
                                .parent()
                                .standing())
                        .extracting(fact -> fact.names() == null ? "" : fact.names())
                        .containsExactly("", "moved"));
    }

    @Test
    void theParentMustBeAnEntityOfThisTree() {
        fixture.given(tree().messages())
                .when(new MoveEntity(ACCOUNT, "antwerp", "elsewhere", null), decidedOn(8))
                .expectNoEvents()
                .expectException(rule("parent-is-an-entity"));
    }

    @Test
    void anUnknownEntityIsNotMoved() {
        fixture.given(tree().messages())
                .when(new MoveEntity(ACCOUNT, "elsewhere", "europe", null), decidedOn(8))
                .expectException(rule("entity-is-known"));
    }

    @Test
    void anEntityClosesOnce() {
        When june = When.on(LocalDate.of(2026, 6, 30), Acts.VIENNA);
        fixture.given(tree().says("closed", june.end(), new EntityClosed("antwerp", june))
                        .messages())
                .when(
                        new CloseEntity(ACCOUNT, "antwerp", When.on(LocalDate.of(2026, 7, 31), Acts.VIENNA)),
                        decidedOn(9))
                .expectNoEvents()
                .expectException(rule("closes-once"));
    }

    @Test
    void theSameFieldChangedMeanwhileIsAConflict() {
        fixture.given(tree().says("theirs", new EntityNamed("antwerp", "Antwerp North", null))
                        .messages())
                .when(new RenameEntity(ACCOUNT, "antwerp", "Antwerp South", null), decidedOn(8))
                .expectNoEvents()
                .expectException(changedMeanwhile("name"));
    }

    @Test
    void anotherFieldChangedMeanwhileIsNone() {
        fixture.given(tree().says("theirs", new EntityMoved("antwerp", "chemicals", null))
                        .messages())
                .when(new RenameEntity(ACCOUNT, "antwerp", "Antwerp South", null), decidedOn(8))
                .expectEvents(new EntityNamed("antwerp", "Antwerp South", null));
    }

    @Test
    void anEntityIsTakenBackWithEverythingItsActSaid() {
        fixture.given(tree().messages())
                .when(new UndoEntityChange(ACCOUNT, "antwerp", "antwerp added"), decidedOn(8))
                .expectEvents(
                        new EntityChangeUndone("antwerp"),
                        new EntityChangeUndone("antwerp"),
                        new EntityChangeUndone("antwerp"));
    }

    @ParameterizedTest
    @MethodSource("changesOfAntwerp")
    void whatWasTakenBackIsNotThereToBeChanged(Object command) {
        fixture.given(antwerpTakenBack().messages())
                .when(command, decidedOn(11))
                .expectNoEvents()
                .expectException(rule("entity-is-known"));
    }

    static List<Object> changesOfAntwerp() {
        return List.of(
                new RenameEntity(ACCOUNT, "antwerp", "Antwerpen", null),
                new MoveEntity(ACCOUNT, "antwerp", "chemicals", null),
                new CloseEntity(ACCOUNT, "antwerp", When.on(LocalDate.of(2025, 6, 30), Acts.VIENNA)));
    }

    @Test
    void whatWasTakenBackIsBroughtBack() {
        fixture.given(antwerpTakenBack().messages())
                .when(new UndoEntityChange(ACCOUNT, "antwerp", "undone"), decidedOn(11))
                .expectState(tree -> assertThat(
                                tree.facts().entity("antwerp").orElseThrow().wasTakenBack())
                        .isFalse());
    }

    private static Chronicle antwerpTakenBack() {
        return tree().replaces("antwerp added", "undone", Instants.OPEN, new EntityChangeUndone("antwerp"))
                .and()
                .replaces("antwerp named", "name undone", Instants.OPEN, new EntityChangeUndone("antwerp"))
                .and()
                .replaces("antwerp placed", "place undone", Instants.OPEN, new EntityChangeUndone("antwerp"));
    }

    @Test
    void anEntityOnWhichSomethingHangsIsNotTakenBackAndTheRefusalListsIt() {
        hanging.on("europe", "entity.moved", "antwerp placed");
        fixture.given(tree().messages())
                .when(new UndoEntityChange(ACCOUNT, "europe", "europe added"), decidedOn(8))
                .expectNoEvents()
                .expectException(allOf(rule("nothing-hangs-on-it"), listing("antwerp placed")));
    }

    @Test
    void onlyTheLastOfAChainIsUndone() {
        fixture.given(tree().says("moved", "2026-01-01T00:00:00Z", new EntityMoved("antwerp", "chemicals", null))
                        .replaces(
                                "moved",
                                "corrected",
                                "2025-12-01T00:00:00Z",
                                new EntityMoved("antwerp", "chemicals", null))
                        .messages())
                .when(new UndoEntityChange(ACCOUNT, "antwerp", "moved"), decidedOn(10))
                .expectNoEvents()
                .expectException(rule("only-the-last-of-a-chain-is-undone"));
    }

    private static Map<String, Object> decidedOn(long version) {
        return Acts.in(Acts.decidedOn(version, "2026-02-20T09:00:00Z"));
    }

    private static Map<String, Object> from(String date) {
        return Map.of("from", Map.of("date", date, "zone", "UTC"));
    }

    /** Europe BV and Chemicals at the top, Antwerp below Europe BV; the last event has sequence 8. */
    private static Chronicle tree() {
        return new Chronicle(ACCOUNT)
                .recorded("2025-01-10T09:00:00Z")
                .says("europe added", Instants.OPEN, new EntityAdded("europe", EntityKind.LEGAL_ENTITY, null))
                .and()
                .says("europe named", Instants.OPEN, new EntityNamed("europe", "Europe BV", null))
                .and()
                .says("europe placed", Instants.OPEN, new EntityMoved("europe", null, null))
                .recorded("2025-01-10T09:01:00Z")
                .says("chemicals added", Instants.OPEN, new EntityAdded("chemicals", EntityKind.LEGAL_ENTITY, null))
                .and()
                .says("chemicals named", Instants.OPEN, new EntityNamed("chemicals", "Chemicals", null))
                .and()
                .says("chemicals placed", Instants.OPEN, new EntityMoved("chemicals", null, null))
                .recorded("2025-01-10T09:02:00Z")
                .says("antwerp added", Instants.OPEN, new EntityAdded("antwerp", EntityKind.SITE, null))
                .and()
                .says("antwerp named", Instants.OPEN, new EntityNamed("antwerp", "Antwerp", null))
                .and()
                .says("antwerp placed", Instants.OPEN, new EntityMoved("antwerp", "europe", null))
                .recorded("2025-02-01T09:00:00Z");
    }
}

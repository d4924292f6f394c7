package io.meridian.directory.write;

import static io.meridian.shared.Refusals.changedMeanwhile;
import static io.meridian.shared.Refusals.listing;
import static io.meridian.shared.Refusals.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;

import io.meridian.directory.Directory;
import io.meridian.directory.Function;
import io.meridian.directory.Hours;
import io.meridian.directory.Ours;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonChangeUndone;
import io.meridian.directory.events.PersonFunctionSet;
import io.meridian.directory.events.PersonLeft;
import io.meridian.directory.events.PersonNamed;
import io.meridian.directory.events.PersonRegionSet;
import io.meridian.directory.events.PersonZoneSet;
import io.meridian.directory.events.RegionAdded;
import io.meridian.directory.events.RegionChangeUndone;
import io.meridian.directory.events.RegionHeadSet;
import io.meridian.directory.events.RegionHoursSet;
import io.meridian.directory.events.RegionNamed;
import io.meridian.directory.events.RegionZoneSet;
import io.meridian.directory.write.addperson.AddPerson;
import io.meridian.directory.write.addregion.AddRegion;
import io.meridian.directory.write.changeperson.ChangePerson;
import io.meridian.directory.write.changeregion.ChangeRegion;
import io.meridian.directory.write.correctperson.CorrectPerson;
import io.meridian.directory.write.correctperson.UndoPersonChange;
import io.meridian.directory.write.correctregion.CorrectRegion;
import io.meridian.directory.write.correctregion.UndoRegionChange;
import io.meridian.directory.write.personleaves.RecordPersonLeft;
import io.meridian.eventlog.Acts;
import io.meridian.eventlog.Chronicle;
import io.meridian.history.HangingTold;
import io.meridian.shared.Instants;
import io.meridian.shared.Unknown;
import io.meridian.shared.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marcus in Milwaukee, and the region he belongs to. */
class DirectoryTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final List<Hours> OFFICE =
            List.of(new Hours(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(17, 0)));
    private final FixtureConfiguration<Person> people = new AggregateTestFixture<>(Person.class);
    private final FixtureConfiguration<Region> regions = new AggregateTestFixture<>(Region.class);
    private final HangingTold hanging = new HangingTold();

    @BeforeEach
    void whoElseThereIs() {
        Ours ours = new Ours().region("amer", "dana").person("dana", Function.MANAGEMENT);
        people.registerInjectableResource(ours);
        people.registerInjectableResource(hanging);
        regions.registerInjectableResource(ours);
        regions.registerInjectableResource(hanging);
    }

    @Test
    void aPersonIsAddedWithWhatIsKnown() {
        people.givenNoPriorActivity()
                .when(
                        new AddPerson("marcus", "Marcus Reid", Function.OPERATIONS, "amer", CHICAGO, null, null, null),
                        Acts.in(Acts.at("2025-01-10T09:00:00Z")))
                .expectEvents(
                        new PersonAdded("marcus", null),
                        new PersonNamed("marcus", "Marcus Reid", null),
                        new PersonFunctionSet("marcus", Function.OPERATIONS, null),
                        new PersonRegionSet("marcus", "amer", null),
                        new PersonZoneSet("marcus", CHICAGO, null));
    }

    @Test
    void aPersonBelongsToARegionThatThereIs() {
        people.given(marcus().messages())
                .when(changePerson(null, "apac", null), decidedOn(2))
                .expectNoEvents()
                .expectException(rule("region-exists"));
    }

    @Test
    void aPersonNeedsAName() {
        people.given(marcus().messages())
                .when(changePerson("", null, null), decidedOn(2))
                .expectNoEvents()
                .expectException(rule("something-is-given"));
    }

    @Test
    void aPersonChangesRegionFromADateOn() {
        When july = When.on(LocalDate.of(2026, 7, 1), CHICAGO);
        people.given(marcus().messages())
                .when(changePerson(null, "amer", july), decidedOn(2))
                .expectEvents(new PersonRegionSet("marcus", "amer", july));
    }

    @Test
    void theSameFieldChangedMeanwhileIsAConflict() {
        people.given(marcus().says("theirs", new PersonNamed("marcus", "Marc Reid", null))
                        .messages())
                .when(changePerson("M. Reid", null, null), decidedOn(2))
                .expectNoEvents()
                .expectException(changedMeanwhile("name"));
    }

    @Test
    void aPersonLeavesOnceAndTheDateIsCorrected() {
        When may = When.on(LocalDate.of(2026, 5, 29), CHICAGO);
        Chronicle left = marcus().says("left", may.end(), new PersonLeft("marcus", may));
        people.given(left.messages())
                .when(new RecordPersonLeft("marcus", When.on(LocalDate.of(2026, 6, 1), CHICAGO)), decidedOn(3))
                .expectNoEvents()
                .expectException(rule("leaves-once"));
        people.given(left.messages())
                .when(
                        new CorrectPerson(
                                "marcus", "left", Map.of("on", Map.of("date", "2026-06-01", "zone", CHICAGO.getId()))),
                        decidedOn(3))
                .expectEvents(new PersonLeft("marcus", When.on(LocalDate.of(2026, 6, 1), CHICAGO)));
    }

    @Test
    void aPersonOnWhomSomethingHangsIsNotTakenBack() {
        hanging.on("marcus", "region.head-set", "headed");
        people.given(marcus().messages())
                .when(new UndoPersonChange("marcus", "added"), decidedOn(2))
                .expectNoEvents()
                .expectException(allOf(rule("nothing-hangs-on-it"), listing("headed")));
    }

    @Test
    void aPersonIsTakenBackWithEverythingTheirActSaid() {
        people.given(marcus().messages())
                .when(new UndoPersonChange("marcus", "named"), decidedOn(2))
                .expectEvents(
                        new PersonChangeUndone("marcus"),
                        new PersonChangeUndone("marcus"),
                        new PersonChangeUndone("marcus"))
                .expectState(
                        person -> assertThat(person.facts().added().standing()).isEmpty());
    }

    @Test
    void whoWasTakenBackIsNotThereToBeChangedOrToLeave() {
        Chronicle takenBack = marcus().recorded("2025-02-15T09:00:00Z")
                .replaces("added", "undone", Instants.OPEN, new PersonChangeUndone("marcus"));
        people.given(takenBack.messages())
                .when(changePerson("Marcus", null, null), decidedOn(3))
                .expectNoEvents()
                .expectException(Unknown.class);
        people.given(takenBack.messages())
                .when(new RecordPersonLeft("marcus", When.on(LocalDate.of(2026, 2, 27), Acts.VIENNA)), decidedOn(3))
                .expectNoEvents()
                .expectException(Unknown.class);
    }

    @Test
    void aRegionThatWasTakenBackIsNotThereToBeChanged() {
        regions.given(amer().recorded("2025-02-15T09:00:00Z")
                        .replaces("added", "undone", Instants.OPEN, new RegionChangeUndone("amer"))
                        .messages())
                .when(new ChangeRegion("amer", "The Americas", null, null, null, null), decidedOn(2))
                .expectNoEvents()
                .expectException(Unknown.class);
    }

    @Test
    void aRegionIsAddedUnderAShortId() {
        regions.givenNoPriorActivity()
                .when(
                        new AddRegion("emea", "Europe, Middle East, Africa", Acts.VIENNA, OFFICE, "dana", null),
                        Acts.in(Acts.at("2025-01-10T09:00:00Z")))
                .expectEvents(
                        new RegionAdded("emea", null),
                        new RegionNamed("emea", "Europe, Middle East, Africa", null),
                        new RegionZoneSet("emea", Acts.VIENNA, null),
                        new RegionHoursSet("emea", OFFICE, null),
                        new RegionHeadSet("emea", "dana", null));
    }

    @Test
    void aRegionIdIsAShortWord() {
        regions.givenNoPriorActivity()
                .when(
                        new AddRegion("Europe & more", "Europe", Acts.VIENNA, OFFICE, null, null),
                        Acts.in(Acts.at("2025-01-10T09:00:00Z")))
                .expectNoEvents()
                .expectException(rule("region-id-is-a-short-word"));
    }

    @Test
    void aRegionIdIsUsedOnce() {
        regions.given(amer().messages())
                .when(new AddRegion("amer", "Americas", CHICAGO, OFFICE, null, null), Acts.in(Acts.at(NOW)))
                .expectNoEvents()
                .expectException(rule("region-id-is-new"));
    }

    @Test
    void aRegionIsHeadedByOneOfOurs() {
        regions.given(amer().messages())
                .when(new ChangeRegion("amer", null, null, null, "claire", null), decidedOn(1))
                .expectNoEvents()
                .expectException(rule("person-is-ours"));
    }

    @Test
    void aRegionsFactsAreCorrectedAndTakenBack() {
        regions.given(amer().says("renamed", new RegionNamed("amer", "America", null))
                        .messages())
                .when(new CorrectRegion("amer", "renamed", Map.of("name", "The Americas")), decidedOn(2))
                .expectEvents(new RegionNamed("amer", "The Americas", null));
        regions.given(amer().says("renamed", new RegionNamed("amer", "America", null))
                        .messages())
                .when(new UndoRegionChange("amer", "renamed"), decidedOn(2))
                .expectEvents(new RegionChangeUndone("amer"));
    }

    private static final String NOW = "2026-03-02T09:00:00Z";

    private static ChangePerson changePerson(@Nullable String name, @Nullable String region, @Nullable When from) {
        return new ChangePerson("marcus", name, null, region, null, null, null, from);
    }

    private static Map<String, Object> decidedOn(long version) {
        return Acts.in(Acts.decidedOn(version, NOW));
    }

    private static Chronicle marcus() {
        return new Chronicle(Directory.ACCOUNT)
                .recorded("2025-01-10T09:00:00Z")
                .says("added", Instants.OPEN, new PersonAdded("marcus", null))
                .and()
                .says("named", Instants.OPEN, new PersonNamed("marcus", "Marcus Reid", null))
                .and()
                .says("zoned", Instants.OPEN, new PersonZoneSet("marcus", CHICAGO, null))
                .recorded("2025-02-01T09:00:00Z");
    }

    private static Chronicle amer() {
        return new Chronicle(Directory.ACCOUNT)
                .recorded("2025-01-10T09:00:00Z")
                .says("added", Instants.OPEN, new RegionAdded("amer", null))
                .and()
                .says("named", Instants.OPEN, new RegionNamed("amer", "Americas", null))
                .recorded("2025-02-01T09:00:00Z");
    }
}

package io.meridian.directory.read.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.directory.Directory;
import io.meridian.directory.DirectoryProjection;
import io.meridian.directory.TakenBack;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonChangeUndone;
import io.meridian.directory.events.PersonLeft;
import io.meridian.directory.events.PersonNamed;
import io.meridian.directory.events.PersonRegionSet;
import io.meridian.directory.events.PersonZoneSet;
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
import org.junit.jupiter.api.Test;

/** Dana came in 2024, moved to EMEA in June 2026, and left in October. */
class PeopleAtAnyMomentTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final When CAME = When.on(LocalDate.of(2024, 5, 1), CHICAGO);
    private static final When MOVED = When.on(LocalDate.of(2026, 6, 1), CHICAGO);
    private static final When LEFT = When.on(LocalDate.of(2026, 10, 30), CHICAGO);

    private final Chronicle told = new Chronicle(Directory.ACCOUNT)
            .recorded("2025-01-10T09:00:00Z")
            .says("added", CAME.begin(), new PersonAdded("dana", CAME))
            .says("named", Instants.OPEN, new PersonNamed("dana", "Dana Whitlock", null))
            .says("zoned", Instants.OPEN, new PersonZoneSet("dana", CHICAGO, null))
            .says("in amer", Instants.OPEN, new PersonRegionSet("dana", "amer", null))
            .says("moves", MOVED.begin(), new PersonRegionSet("dana", "emea", MOVED))
            .says("leaves", LEFT.end(), new PersonLeft("dana", LEFT));

    @Test
    void sheIsNotThereBeforeSheCame() {
        assertThat(people(CAME.begin() - 1).people()).isEmpty();
        assertThat(people(CAME.begin()).people()).hasSize(1);
    }

    @Test
    void sheBelongsToARegionFromADateOn() {
        assertThat(people(MOVED.begin() - 1).people().getFirst().region()).isEqualTo("amer");
        assertThat(people(MOVED.begin()).people().getFirst().region()).isEqualTo("emea");
    }

    @Test
    void whoHasLeftIsStillNamed() {
        PersonView dana = people(LEFT.end()).people().getFirst();

        assertThat(dana.present()).isFalse();
        assertThat(dana.leftOn()).isEqualTo(LEFT);
        assertThat(dana.name()).isEqualTo("Dana Whitlock");
    }

    @Test
    void whoWasTakenBackIsInNoListAndStillCalledByName() {
        told.recorded("2026-02-01T09:00:00Z")
                .replaces("added", "not added", LEFT.begin(), new PersonChangeUndone("dana"))
                .and()
                .replaces("named", "not named", LEFT.begin(), new PersonChangeUndone("dana"));

        PeopleView people = people(LEFT.begin());
        assertThat(people.people()).isEmpty();
        assertThat(people.takenBack()).containsExactly(new TakenBack("dana", "Dana Whitlock"));
        assertThat(people(LEFT.begin(), told.by("2026-01-31T09:00:00Z")).takenBack())
                .isEmpty();
    }

    private PeopleView people(long at) {
        return people(at, told.events());
    }

    private static PeopleView people(long at, List<Recorded> events) {
        return PeopleView.read(
                new FoldedDocuments(new DirectoryProjection()).fold(events).stored(),
                new Reading(at, Reader.of("ines")),
                true);
    }
}

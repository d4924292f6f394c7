package io.meridian.contact.read.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.AccountProjection;
import io.meridian.account.EntityKind;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityNamed;
import io.meridian.contact.ContactProjection;
import io.meridian.contact.events.ContactAdded;
import io.meridian.contact.events.ContactAffiliated;
import io.meridian.contact.events.ContactChangeUndone;
import io.meridian.contact.events.ContactLeft;
import io.meridian.contact.events.ContactNamed;
import io.meridian.contact.events.ContactRoleSet;
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

/** Arai left on 30 January; Mika told Yuki on 2 March. On 17 February we still planned with him. */
class ContactLeftLearnedLateTest {
    private static final String ACCOUNT = "6b1d7c52-8a53-4c64-9a0e-0123456789ab";
    private static final When JANUARY = When.on(LocalDate.of(2026, 1, 30), ZoneId.of("Asia/Tokyo"));
    private static final String FEBRUARY = "2026-02-17T09:00:00Z";

    private final Chronicle told = new Chronicle(ACCOUNT)
            .recorded("2025-02-14T09:00:00Z")
            .says("entity", Instants.OPEN, new EntityAdded("nagoya", EntityKind.SITE, null))
            .says("entity named", Instants.OPEN, new EntityNamed("nagoya", "Nagoya works", null))
            .says("added", Instants.OPEN, new ContactAdded("arai", null))
            .says("named", Instants.OPEN, new ContactNamed("arai", "Kenji Arai", null))
            .says("works", Instants.OPEN, new ContactAffiliated("arai", "nagoya", null, null))
            .says("role", Instants.OPEN, new ContactRoleSet("arai", "Head of sourcing", null))
            .recorded("2026-03-02T09:00:00Z")
            .says("left", JANUARY.end(), new ContactLeft("arai", JANUARY));

    @Test
    void inFebruaryWeKnewHimAsHeadOfSourcing() {
        ContactView arai = arai(told.by(FEBRUARY), FEBRUARY);

        assertThat(arai.left()).isFalse();
        assertThat(arai.role()).isEqualTo("Head of sourcing");
        assertThat(arai.entityName()).isEqualTo("Nagoya works");
    }

    @Test
    void inFebruaryHeHadLeftInTruthAndIsStillNamed() {
        ContactView arai = arai(told.events(), FEBRUARY);

        assertThat(arai.left()).isTrue();
        assertThat(arai.leftOn()).isEqualTo(JANUARY);
        assertThat(arai.name()).isEqualTo("Kenji Arai");
    }

    @Test
    void hisLastDayIsIncluded() {
        assertThat(arai(told.events(), Instants.text(JANUARY.end() - 1)).left()).isFalse();
        assertThat(arai(told.events(), Instants.text(JANUARY.end())).left()).isTrue();
    }

    @Test
    void aCorrectedDayHoldsInTheCorrectedPast() {
        When sooner = When.on(LocalDate.of(2026, 1, 16), ZoneId.of("Asia/Tokyo"));
        told.recorded("2026-03-10T09:00:00Z")
                .replaces("left", "corrected", sooner.end(), new ContactLeft("arai", sooner));

        assertThat(arai(told.events(), "2026-01-20T00:00:00Z").left()).isTrue();
        assertThat(arai(told.by("2026-03-05T00:00:00Z"), "2026-01-20T00:00:00Z").left())
                .isFalse();
    }

    @Test
    void aLeavingTakenBackNeverWas() {
        told.recorded("2026-03-10T09:00:00Z")
                .replaces("left", "undone", JANUARY.end(), new ContactChangeUndone("arai"));

        assertThat(arai(told.events(), FEBRUARY).left()).isFalse();
        assertThat(arai(told.by("2026-03-05T00:00:00Z"), FEBRUARY).left()).isTrue();
    }

    @Test
    void aPlannedLeavingIsListedAndTheReadingSaysWhen() {
        When december = When.on(LocalDate.of(2026, 12, 31), ZoneId.of("Asia/Tokyo"));
        Chronicle planned = new Chronicle(ACCOUNT)
                .recorded("2026-11-02T09:00:00Z")
                .says("added", Instants.OPEN, new ContactAdded("mika", null))
                .says("named", Instants.OPEN, new ContactNamed("mika", "Mika Tanabe", null))
                .says("leaves", december.end(), new ContactLeft("mika", december));
        Reading reading = new Reading(Instants.parse("2026-11-23T00:00:00Z"), Reader.of("hana"));
        ContactView mika = ContactsView.read(ACCOUNT, documents(planned.events()), reading)
                .contacts()
                .getFirst();

        assertThat(mika.left()).isFalse();
        assertThat(mika.planned()).extracting("event").containsExactly("leaves");
        assertThat(reading.changesAt()).hasValue(december.end());
    }

    private static ContactView arai(List<Recorded> events, String at) {
        return ContactsView.read(ACCOUNT, documents(events), new Reading(Instants.parse(at), Reader.of("hana")))
                .contacts()
                .getFirst();
    }

    private static FoldedDocuments documents(List<Recorded> events) {
        return new FoldedDocuments(new AccountProjection(), new ContactProjection())
                .fold(events)
                .stored();
    }
}

package io.meridian.contact.write;

import static io.meridian.shared.Refusals.changedMeanwhile;
import static io.meridian.shared.Refusals.listing;
import static io.meridian.shared.Refusals.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.instanceOf;

import io.meridian.account.Entities;
import io.meridian.account.EntityFacts;
import io.meridian.account.EntityKind;
import io.meridian.account.events.EntityAdded;
import io.meridian.contact.Affiliation;
import io.meridian.contact.events.ContactAdded;
import io.meridian.contact.events.ContactAffiliated;
import io.meridian.contact.events.ContactChangeUndone;
import io.meridian.contact.events.ContactFunctionSet;
import io.meridian.contact.events.ContactLeft;
import io.meridian.contact.events.ContactMailSet;
import io.meridian.contact.events.ContactNamed;
import io.meridian.contact.events.ContactRoleSet;
import io.meridian.contact.write.add.AddContact;
import io.meridian.contact.write.change.ChangeContact;
import io.meridian.contact.write.correct.CorrectContact;
import io.meridian.contact.write.correct.UndoContactChange;
import io.meridian.contact.write.leave.RecordContactLeft;
import io.meridian.directory.Function;
import io.meridian.eventlog.Acts;
import io.meridian.eventlog.Chronicle;
import io.meridian.history.HangingTold;
import io.meridian.shared.Instants;
import io.meridian.shared.Unknown;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kenji Arai, head of sourcing in Nagoya, until he left. */
class ContactTest {
    private static final String ACCOUNT = "6b1d7c52-8a53-4c64-9a0e-0123456789ab";
    private static final When LEFT = When.on(LocalDate.of(2026, 1, 30), ZoneId.of("Asia/Tokyo"));
    private final FixtureConfiguration<Contact> fixture = new AggregateTestFixture<>(Contact.class);
    private final HangingTold hanging = new HangingTold();

    @BeforeEach
    void whatHangsAndWhichEntitiesThereAre() {
        fixture.registerInjectableResource(hanging);
        fixture.registerInjectableResource((Entities) (account, entity) -> entity.equals("nagoya")
                ? Optional.of(EntityFacts.NONE.with(
                        new Chronicle(ACCOUNT)
                                .says("added", new EntityAdded("nagoya", EntityKind.SITE, null))
                                .events()
                                .getFirst()
                                .stamp(),
                        new EntityAdded("nagoya", EntityKind.SITE, null)))
                : Optional.empty());
    }

    @Test
    void aContactIsAddedWithWhatIsKnown() {
        fixture.givenNoPriorActivity()
                .when(
                        new AddContact(
                                ACCOUNT,
                                "arai",
                                "Kenji Arai",
                                new Affiliation("nagoya", null),
                                null,
                                Function.PURCHASING,
                                "Head of sourcing",
                                null,
                                null,
                                null,
                                null),
                        Acts.in(Acts.at("2025-02-14T09:00:00Z")))
                .expectEvents(
                        new ContactAdded("arai", null),
                        new ContactNamed("arai", "Kenji Arai", null),
                        new ContactAffiliated("arai", "nagoya", null, null),
                        new ContactFunctionSet("arai", Function.PURCHASING, null),
                        new ContactRoleSet("arai", "Head of sourcing", null));
    }

    @Test
    void aContactIsNotOfAnEntityAndOfAnotherOrganisation() {
        fixture.given(arai().messages())
                .when(change(null, new Affiliation("nagoya", "Kolhapur Castings"), null), decidedOn(3))
                .expectNoEvents()
                .expectException(rule("contact-is-of-entity-or-organisation"));
    }

    @Test
    void theEntityIsOneOfThisCustomer() {
        fixture.given(arai().messages())
                .when(change(null, new Affiliation("belfort", null), null), decidedOn(3))
                .expectNoEvents()
                .expectException(rule("entity-is-known"));
    }

    @Test
    void aContactOfAnotherAccountIsUnknown() {
        fixture.given(arai().messages())
                .when(new RecordContactLeft("ffffffff-0000-4000-8000-000000000000", "arai", LEFT), decidedOn(3))
                .expectNoEvents()
                .expectException(instanceOf(Unknown.class));
    }

    @Test
    void leavingIsTrueFromTheEndOfTheDay() {
        fixture.given(arai().messages())
                .when(new RecordContactLeft(ACCOUNT, "arai", LEFT), decidedOn(3))
                .expectEvents(new ContactLeft("arai", LEFT))
                .expectState(contact -> assertThat(
                                contact.facts().left().standing().getFirst().effectiveAt())
                        .isEqualTo(LEFT.end()));
    }

    @Test
    void somebodyLeavesOnce() {
        fixture.given(arai().says("left", LEFT.end(), new ContactLeft("arai", LEFT))
                        .messages())
                .when(
                        new RecordContactLeft(ACCOUNT, "arai", When.on(LocalDate.of(2026, 2, 27), LEFT.zone())),
                        decidedOn(4))
                .expectNoEvents()
                .expectException(rule("leaves-once"));
    }

    @Test
    void theDateOfLeavingIsCorrected() {
        When sooner = When.on(LocalDate.of(2026, 1, 16), LEFT.zone());
        fixture.given(arai().says("left", LEFT.end(), new ContactLeft("arai", LEFT))
                        .messages())
                .when(
                        new CorrectContact(
                                ACCOUNT,
                                "arai",
                                "left",
                                Map.of("on", Map.of("date", "2026-01-16", "zone", "Asia/Tokyo"))),
                        decidedOn(4))
                .expectEvents(new ContactLeft("arai", sooner))
                .expectState(contact -> assertThat(
                                contact.facts().left().standing().getFirst().effectiveAt())
                        .isEqualTo(sooner.end()));
    }

    @Test
    void whatIsClearedIsEmptied() {
        fixture.given(arai().says("mail", new ContactMailSet("arai", "arai@sendai.example", null))
                        .messages())
                .when(
                        new ChangeContact(
                                ACCOUNT, "arai", null, null, null, null, null, null, null, null, List.of("mail"), null),
                        decidedOn(4))
                .expectEvents(new ContactMailSet("arai", null, null));
    }

    @Test
    void aCorrectionEmptiesAFieldToo() {
        Map<String, @Nullable Object> nothing = new HashMap<>();
        nothing.put("mail", null);
        fixture.given(arai().says("mail", "2025-03-01T00:00:00Z", new ContactMailSet("arai", "a@sendai.example", null))
                        .messages())
                .when(new CorrectContact(ACCOUNT, "arai", "mail", nothing), decidedOn(4))
                .expectEvents(new ContactMailSet("arai", null, null));
    }

    @Test
    void theSameFieldChangedMeanwhileIsAConflict() {
        fixture.given(arai().says("theirs", new ContactNamed("arai", "Kenji Arai-Sato", null))
                        .messages())
                .when(change("K. Arai", null, null), decidedOn(3))
                .expectNoEvents()
                .expectException(changedMeanwhile("name"));
    }

    @Test
    void whoTookPartInSomethingIsNotTakenBack() {
        hanging.on("arai", "interaction.logged", "dinner");
        fixture.given(arai().messages())
                .when(new UndoContactChange(ACCOUNT, "arai", "added"), decidedOn(3))
                .expectNoEvents()
                .expectException(allOf(rule("nothing-hangs-on-it"), listing("dinner")));
    }

    @Test
    void aCorrectionOfTheirComingIsTakenBackWhateverHangs() {
        hanging.on("arai", "interaction.logged", "dinner");
        fixture.given(arai().replaces("added", "corrected", LEFT.begin(), new ContactAdded("arai", LEFT))
                        .messages())
                .when(new UndoContactChange(ACCOUNT, "arai", "corrected"), decidedOn(4))
                .expectEvents(new ContactChangeUndone("arai"));
    }

    @Test
    void whoWasBroughtBackIsNotTakenBackAgainUnderWhatHangs() {
        hanging.on("arai", "interaction.logged", "dinner");
        fixture.given(takenBack()
                        .recorded("2025-02-16T09:00:00Z")
                        .replaces("undone", "brought back", Instants.OPEN, new ContactChangeUndone("arai"))
                        .messages())
                .when(new UndoContactChange(ACCOUNT, "arai", "brought back"), decidedOn(8))
                .expectNoEvents()
                .expectException(allOf(rule("nothing-hangs-on-it"), listing("dinner")));
    }

    @Test
    void whoWasTakenBackIsNotThereToBeChangedOrToLeave() {
        fixture.given(takenBack().messages())
                .when(change("K. Arai", null, null), decidedOn(7))
                .expectNoEvents()
                .expectException(Unknown.class);
        fixture.given(takenBack().messages())
                .when(new RecordContactLeft(ACCOUNT, "arai", LEFT), decidedOn(7))
                .expectNoEvents()
                .expectException(Unknown.class);
    }

    /** Nothing of the act that added them stands; the last event has sequence 7. */
    private static Chronicle takenBack() {
        return arai().recorded("2025-02-15T09:00:00Z")
                .replaces("added", "undone", Instants.OPEN, new ContactChangeUndone("arai"))
                .and()
                .replaces("named", "name undone", Instants.OPEN, new ContactChangeUndone("arai"))
                .and()
                .replaces("affiliated", "place undone", Instants.OPEN, new ContactChangeUndone("arai"))
                .and()
                .replaces("role", "role undone", Instants.OPEN, new ContactChangeUndone("arai"));
    }

    @Test
    void aLaterChangeIsTakenBackWhateverHangs() {
        hanging.on("arai", "interaction.logged", "dinner");
        fixture.given(arai().says("left", LEFT.end(), new ContactLeft("arai", LEFT))
                        .messages())
                .when(new UndoContactChange(ACCOUNT, "arai", "left"), decidedOn(4))
                .expectEvents(new ContactChangeUndone("arai"))
                .expectState(
                        contact -> assertThat(contact.facts().left().standing()).isEmpty());
    }

    @Test
    void anUndoneUndoTakesBackAgain() {
        fixture.given(arai().says("left", LEFT.end(), new ContactLeft("arai", LEFT))
                        .replaces("left", "undone", LEFT.end(), new ContactChangeUndone("arai"))
                        .messages())
                .when(new UndoContactChange(ACCOUNT, "arai", "undone"), decidedOn(5))
                .expectEvents(new ContactChangeUndone("arai"))
                .expectState(
                        contact -> assertThat(contact.facts().left().standing()).hasSize(1));
    }

    private static ChangeContact change(@Nullable String name, @Nullable Affiliation affiliation, @Nullable When from) {
        return new ChangeContact(
                ACCOUNT, "arai", name, affiliation, null, null, null, null, null, null, List.of(), from);
    }

    private static Map<String, Object> decidedOn(long version) {
        return Acts.in(Acts.decidedOn(version, "2026-03-02T09:00:00Z"));
    }

    private static Chronicle arai() {
        return new Chronicle(ACCOUNT)
                .recorded("2025-02-14T09:00:00Z")
                .says("added", Instants.OPEN, new ContactAdded("arai", null))
                .and()
                .says("named", Instants.OPEN, new ContactNamed("arai", "Kenji Arai", null))
                .and()
                .says("affiliated", Instants.OPEN, new ContactAffiliated("arai", "nagoya", null, null))
                .and()
                .says("role", Instants.OPEN, new ContactRoleSet("arai", "Head of sourcing", null))
                .recorded("2025-03-01T09:00:00Z");
    }
}

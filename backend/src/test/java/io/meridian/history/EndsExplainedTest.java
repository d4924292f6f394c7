package io.meridian.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.AccountProjection;
import io.meridian.account.Accounts;
import io.meridian.account.EntityKind;
import io.meridian.account.Role;
import io.meridian.account.events.EntityAdded;
import io.meridian.account.events.EntityChangeUndone;
import io.meridian.account.events.EntityClosed;
import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.MemberReleased;
import io.meridian.account.events.TeamChangeUndone;
import io.meridian.contact.ContactProjection;
import io.meridian.contact.Contacts;
import io.meridian.contact.events.ContactAdded;
import io.meridian.contact.events.ContactChangeUndone;
import io.meridian.contact.events.ContactLeft;
import io.meridian.directory.Directory;
import io.meridian.directory.DirectoryProjection;
import io.meridian.directory.Function;
import io.meridian.directory.events.PersonAdded;
import io.meridian.directory.events.PersonChangeUndone;
import io.meridian.directory.events.PersonLeft;
import io.meridian.documents.Documents;
import io.meridian.documents.FoldedDocuments;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Chronicle;
import io.meridian.eventlog.Recorded;
import io.meridian.history.Differences.DifferenceFact;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An end learned late is explained with its own day, the last one: 30 January in Tokyo, recorded on 2 March. */
class EndsExplainedTest {
    private static final String HERE = "sendai";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final When FROM = When.on(LocalDate.of(2025, 2, 12), TOKYO);
    private static final When LAST = When.on(LocalDate.of(2026, 1, 30), TOKYO);
    private static final String WHEN_IT_HAD_ENDED = "2026-01-30T15:00:00.000000Z";

    private final Chronicle told = new Chronicle(HERE).recorded("2025-02-12T09:00:00Z");

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(
                        new EntityAdded("plant", EntityKind.SITE, FROM),
                        new EntityClosed("plant", LAST),
                        new EntityChangeUndone("plant")),
                Arguments.of(
                        new ContactAdded("arai", FROM), new ContactLeft("arai", LAST), new ContactChangeUndone("arai")),
                Arguments.of(
                        new PersonAdded("yuki", FROM), new PersonLeft("yuki", LAST), new PersonChangeUndone("yuki")));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatEndedIsExplainedWithItsLastDay(Object begins, Object ends, Object undone) {
        told.says("begun", FROM.begin(), begins)
                .recorded("2026-03-02T09:00:00Z")
                .says("ended", LAST.end(), ends);

        DifferenceFact explained = explained("2026-02-17T00:00:00Z");

        assertThat(explained.kind()).isEqualTo(ends.getClass().getSimpleName());
        assertThat(explained.effect()).isEqualTo("added");
        assertThat(explained.given()).isEqualTo(LAST);
        assertThat(explained.effectiveAt()).isEqualTo(WHEN_IT_HAD_ENDED);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void anEndThatWasTakenBackToo(Object begins, Object ends, Object undone) {
        told.says("begun", FROM.begin(), begins)
                .says("ended", LAST.end(), ends)
                .recorded("2026-03-02T09:00:00Z")
                .replaces("ended", "undone", LAST.end(), undone);

        DifferenceFact explained = explained("2026-02-17T00:00:00Z");

        assertThat(explained.kind()).isEqualTo(ends.getClass().getSimpleName());
        assertThat(explained.effect()).isEqualTo("removed");
        assertThat(explained.given()).isEqualTo(LAST);
        assertThat(explained.effectiveAt()).isEqualTo(WHEN_IT_HAD_ENDED);
    }

    @Test
    void aReleaseTellsTheEndOfAnAppointmentAndCorrectsNothing() {
        told.says("appointed", FROM.begin(), appointed())
                .recorded("2026-03-02T09:00:00Z")
                .replaces("appointed", "released", FROM.begin(), released(LAST));

        DifferenceFact explained = explained("2026-02-17T00:00:00Z");

        assertThat(explained.kind()).isEqualTo("MemberReleased");
        assertThat(explained.effect()).isEqualTo("added");
        assertThat(explained.given()).isEqualTo(LAST);
        assertThat(explained.effectiveAt()).isEqualTo(WHEN_IT_HAD_ENDED);
    }

    @Test
    void anotherEndCorrectsTheFirst() {
        When earlier = When.on(LocalDate.of(2026, 1, 15), TOKYO);
        told.says("appointed", FROM.begin(), appointed())
                .replaces("appointed", "released", FROM.begin(), released(LAST))
                .recorded("2026-03-02T09:00:00Z")
                .replaces("released", "released earlier", FROM.begin(), released(earlier));

        assertThat(explained("2026-02-17T00:00:00Z").effect()).isEqualTo("replaced");
        assertThat(explained("2026-02-17T00:00:00Z").given()).isEqualTo(earlier);
    }

    @Test
    void aReleaseWhoseDayWasCorrectedIsToldAsAnEndWithThatDay() {
        When earlier = When.on(LocalDate.of(2026, 1, 15), TOKYO);
        told.says("appointed", FROM.begin(), appointed())
                .replaces("appointed", "released", FROM.begin(), released(LAST))
                .recorded("2026-03-02T09:00:00Z")
                .replaces("released", "corrected", FROM.begin(), appointed(FROM, earlier));

        DifferenceFact explained = explained("2026-02-17T00:00:00Z");

        assertThat(explained.kind()).isEqualTo("MemberReleased");
        assertThat(explained.effect()).isEqualTo("replaced");
        assertThat(explained.given()).isEqualTo(earlier);
        assertThat(explained.effectiveAt()).isEqualTo("2026-01-15T15:00:00.000000Z");
    }

    @Test
    void anAppointmentCorrectedByItsFirstEndOnlyTellsThat() {
        told.says("appointed", FROM.begin(), appointed())
                .recorded("2026-03-02T09:00:00Z")
                .replaces("appointed", "corrected", FROM.begin(), appointed(FROM, LAST));

        DifferenceFact explained = explained("2026-02-17T00:00:00Z");

        assertThat(explained.kind()).isEqualTo("MemberReleased");
        assertThat(explained.effect()).isEqualTo("added");
        assertThat(explained.given()).isEqualTo(LAST);
    }

    @Test
    void aReleaseCorrectedInItsFirstDayIsACorrectionOfThat() {
        When later = When.on(LocalDate.of(2025, 3, 3), TOKYO);
        told.says("appointed", FROM.begin(), appointed())
                .replaces("appointed", "released", FROM.begin(), released(LAST))
                .recorded("2026-03-02T09:00:00Z")
                .replaces("released", "corrected", later.begin(), appointed(later, LAST));

        DifferenceFact explained = explained("2026-02-17T00:00:00Z");

        assertThat(explained.kind()).isEqualTo("MemberAppointed");
        assertThat(explained.effect()).isEqualTo("replaced");
        assertThat(explained.given()).isEqualTo(later);
    }

    @Test
    void aCorrectedEndThatWasTakenBackIsThatOfItsDay() {
        When earlier = When.on(LocalDate.of(2026, 1, 15), TOKYO);
        told.says("appointed", FROM.begin(), appointed())
                .replaces("appointed", "released", FROM.begin(), released(LAST))
                .replaces("released", "corrected", FROM.begin(), appointed(FROM, earlier))
                .recorded("2026-03-02T09:00:00Z")
                .replaces("corrected", "undone", FROM.begin(), new TeamChangeUndone("a1"));

        DifferenceFact explained = explained("2026-02-17T00:00:00Z");

        assertThat(explained.kind()).isEqualTo("MemberReleased");
        assertThat(explained.effect()).isEqualTo("removed");
        assertThat(explained.given()).isEqualTo(earlier);
    }

    @Test
    void aReleaseThatWasTakenBackIsThatOfItsDay() {
        told.says("appointed", FROM.begin(), appointed())
                .replaces("appointed", "released", FROM.begin(), released(LAST))
                .recorded("2026-03-02T09:00:00Z")
                .replaces("released", "undone", FROM.begin(), new TeamChangeUndone("a1"));

        DifferenceFact explained = explained("2026-02-17T00:00:00Z");

        assertThat(explained.effect()).isEqualTo("removed");
        assertThat(explained.given()).isEqualTo(LAST);
    }

    @Test
    void anAppointmentIsExplainedWithItsFirstDay() {
        told.says("other", FROM.begin(), new ContactAdded("arai", FROM))
                .recorded("2026-03-02T09:00:00Z")
                .says("appointed", FROM.begin(), appointed());

        assertThat(explained("2026-02-17T00:00:00Z").given()).isEqualTo(FROM);
    }

    private static MemberAppointed appointed() {
        return appointed(FROM, null);
    }

    private static MemberAppointed appointed(When from, @Nullable When to) {
        return new MemberAppointed("a1", "yuki", Function.SALES, "apac", Role.ACCOUNT_MANAGER, from, to);
    }

    private static MemberReleased released(When last) {
        return new MemberReleased("a1", "yuki", Function.SALES, "apac", Role.ACCOUNT_MANAGER, FROM, last);
    }

    /** The one fact recorded after 1 March that explains the difference at an instant. */
    private DifferenceFact explained(String at) {
        List<Recorded> known = told.by("2026-03-01T00:00:00Z");
        Differences differences = new Explaining(
                        HERE,
                        documents(known),
                        documents(told.events()),
                        known.size(),
                        new Reading(Instants.parse(at), Reader.of("hana")),
                        new Explaining.Told((document, reading) -> Optional.empty(), (said, documents) -> said))
                .over(List.of(Accounts.ENTITIES, Accounts.TEAM, Contacts.CONTACT, Directory.PERSON));

        assertThat(differences.entries()).hasSize(1);
        assertThat(differences.entries().getFirst().facts()).hasSize(1);
        return differences.entries().getFirst().facts().getFirst();
    }

    private static Documents documents(List<Recorded> events) {
        return new FoldedDocuments(new AccountProjection(), new ContactProjection(), new DirectoryProjection())
                .fold(events);
    }
}

package io.meridian.account.write;

import static io.meridian.shared.Refusals.changedMeanwhile;
import static io.meridian.shared.Refusals.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.ExternalReference;
import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.account.events.AccountGovernanceSet;
import io.meridian.account.events.AccountHeadquartersSet;
import io.meridian.account.events.AccountIndustrySet;
import io.meridian.account.events.AccountNamed;
import io.meridian.account.events.AccountReferenceRecorded;
import io.meridian.account.events.AccountRegistered;
import io.meridian.account.write.change.ChangeAccount;
import io.meridian.account.write.correct.CorrectAccount;
import io.meridian.account.write.govern.ChangeGovernance;
import io.meridian.account.write.reference.RecordReference;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.eventlog.Acts;
import io.meridian.eventlog.Chronicle;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Brightwater changes its name, its seat and how it is governed. */
class AccountTest {
    private static final String ACCOUNT = "6b1d7c52-8a53-4c64-9a0e-0123456789ab";
    private static final ZoneId HOUSTON = ZoneId.of("America/Chicago");
    private final FixtureConfiguration<Account> fixture = new AggregateTestFixture<>(Account.class);

    @Test
    void onlyWhatDiffersIsSaid() {
        fixture.given(brightwater().messages())
                .when(new ChangeAccount(ACCOUNT, "Brightwater Process", "chemicals", null, null), decidedOn(4))
                .expectEvents(new AccountIndustrySet(ACCOUNT, "chemicals", null));
    }

    @Test
    void differentFieldsBothSucceed() {
        fixture.given(brightwater()
                        .says("theirs", new AccountIndustrySet(ACCOUNT, "chemicals", null))
                        .messages())
                .when(new ChangeAccount(ACCOUNT, "Brightwater", null, null, null), decidedOn(4))
                .expectEvents(new AccountNamed(ACCOUNT, "Brightwater", null));
    }

    @Test
    void theSameFieldIsAConflict() {
        fixture.given(brightwater()
                        .says("theirs", new AccountNamed(ACCOUNT, "Brightwater Group", null))
                        .messages())
                .when(new ChangeAccount(ACCOUNT, "Brightwater", "chemicals", null, null), decidedOn(4))
                .expectNoEvents()
                .expectException(changedMeanwhile("name"));
    }

    @Test
    void theSameChangeByTwoIsNoConflict() {
        fixture.given(brightwater()
                        .says("theirs", new AccountNamed(ACCOUNT, "Brightwater Group", null))
                        .messages())
                .when(new ChangeAccount(ACCOUNT, "Brightwater Group", null, null, null), decidedOn(4))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aCountryIsOneThatThereIs() {
        fixture.given(brightwater().messages())
                .when(
                        new ChangeAccount(ACCOUNT, null, null, new Headquarters("Houston", "XX", HOUSTON), null),
                        decidedOn(4))
                .expectNoEvents()
                .expectException(rule("country-is-known"));
    }

    @Test
    void governanceChangesFromADateOn() {
        When november = When.on(LocalDate.of(2026, 11, 1), HOUSTON);
        fixture.given(brightwater().messages())
                .when(
                        new ChangeGovernance(ACCOUNT, Governance.CONTROL, november),
                        Acts.in(Acts.decidedOn(4L, "2026-10-26T09:00:00Z")))
                .expectEvents(new AccountGovernanceSet(ACCOUNT, Governance.CONTROL, november))
                .expectState(account -> {
                    assertThat(governance(account, november.begin() - 1)).isEqualTo(Governance.COORDINATION);
                    assertThat(governance(account, november.begin())).isEqualTo(Governance.CONTROL);
                });
    }

    @Test
    void aCorrectionCarriesTheWholeFact() {
        fixture.given(brightwater().messages())
                .when(new CorrectAccount(ACCOUNT, "seat", Map.of("city", "Galveston")), decidedOn(4))
                .expectEvents(new AccountHeadquartersSet(ACCOUNT, "Galveston", "US", HOUSTON, null));
    }

    @Test
    void anAccountIsOursSinceADayThatHasCome() {
        fixture.given(brightwater().messages())
                .when(
                        new CorrectAccount(
                                ACCOUNT,
                                "registered",
                                Map.of("since", Map.of("date", "2026-04-01", "zone", "America/Chicago"))),
                        decidedOn(4))
                .expectNoEvents()
                .expectException(rule("done-is-not-in-the-future"));
    }

    @Test
    void twoCorrectionsOfDifferentFieldsOfOneFactBothSucceed() {
        fixture.given(brightwater()
                        .replaces(
                                "seat",
                                "theirs",
                                Instants.OPEN,
                                new AccountHeadquartersSet(ACCOUNT, "Galveston", "US", HOUSTON, null))
                        .messages())
                .when(new CorrectAccount(ACCOUNT, "seat", Map.of("zone", "America/New_York")), decidedOn(4))
                .expectEvents(
                        new AccountHeadquartersSet(ACCOUNT, "Galveston", "US", ZoneId.of("America/New_York"), null));
    }

    @Test
    void twoCorrectionsOfTheSameFieldConflict() {
        fixture.given(brightwater()
                        .replaces(
                                "seat",
                                "theirs",
                                Instants.OPEN,
                                new AccountHeadquartersSet(ACCOUNT, "Galveston", "US", HOUSTON, null))
                        .messages())
                .when(new CorrectAccount(ACCOUNT, "seat", Map.of("city", "Austin")), decidedOn(4))
                .expectNoEvents()
                .expectException(changedMeanwhile("city"));
    }

    @Test
    void whatNamesTheAccountIsNotCorrected() {
        fixture.given(brightwater().messages())
                .when(new CorrectAccount(ACCOUNT, "seat", Map.of("account", "other")), decidedOn(4))
                .expectNoEvents()
                .expectException(rule("no-such-field"));
    }

    @Test
    void aValueMustFitItsField() {
        fixture.given(brightwater().messages())
                .when(new CorrectAccount(ACCOUNT, "mode", Map.of("governance", "anarchy")), decidedOn(4))
                .expectNoEvents()
                .expectException(rule("value-fits-its-field"));
    }

    @Test
    void anotherSystemsKeyIsRecordedOnceAndTrueSinceEver() {
        RecordReference erp = new RecordReference(ACCOUNT, new ExternalReference("erp", "C-17"));
        fixture.given(brightwater().messages())
                .when(erp, decidedOn(4))
                .expectEvents(new AccountReferenceRecorded(ACCOUNT, "erp", "C-17"))
                .expectState(account -> assertThat(account.facts().references(new Reading(0, Reader.of("ines"))))
                        .containsExactly(new ExternalReference("erp", "C-17")));
        fixture.given(referred().messages()).when(erp, decidedOn(5)).expectNoEvents();
    }

    @Test
    void theKeyIsCorrectedAndTheSystemIsNot() {
        fixture.given(referred().messages())
                .when(new CorrectAccount(ACCOUNT, "erp", Map.of("key", "C-18")), decidedOn(5))
                .expectEvents(new AccountReferenceRecorded(ACCOUNT, "erp", "C-18"));
        fixture.given(referred().messages())
                .when(new CorrectAccount(ACCOUNT, "erp", Map.of("source", "crm")), decidedOn(5))
                .expectNoEvents()
                .expectException(rule("no-such-field"));
    }

    @Test
    void aReferenceRecordedLaterDoesNotSayThatTheAccountWasImported() {
        fixture.given(brightwater().messages())
                .when(new RecordReference(ACCOUNT, new ExternalReference("erp", "C-17")), decidedOn(4))
                .expectState(
                        account -> assertThat(account.facts().registeredFrom()).isEmpty());
    }

    private static Chronicle referred() {
        return brightwater().says("erp", Instants.OPEN, new AccountReferenceRecorded(ACCOUNT, "erp", "C-17"));
    }

    private static Governance governance(Account account, long at) {
        return account.facts().governance(new Reading(at, Reader.of("ines"))).orElseThrow();
    }

    private static Map<String, Object> decidedOn(long version) {
        return Acts.in(Acts.decidedOn(version, "2026-02-20T09:00:00Z"));
    }

    private static Chronicle brightwater() {
        return new Chronicle(ACCOUNT)
                .recorded("2025-01-10T09:00:00Z")
                .says("registered", Instants.OPEN, new AccountRegistered(ACCOUNT, null))
                .and()
                .says("named", Instants.OPEN, new AccountNamed(ACCOUNT, "Brightwater Process", null))
                .and()
                .says("industry", Instants.OPEN, new AccountIndustrySet(ACCOUNT, "water", null))
                .and()
                .says("seat", Instants.OPEN, new AccountHeadquartersSet(ACCOUNT, "Houston", "US", HOUSTON, null))
                .and()
                .says("mode", Instants.OPEN, new AccountGovernanceSet(ACCOUNT, Governance.COORDINATION, null))
                .recorded("2025-02-01T09:00:00Z");
    }
}

package io.meridian.overview.read.accounts;

import io.meridian.account.AccountFacts;
import io.meridian.account.Accounts;
import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.account.Member;
import io.meridian.account.Role;
import io.meridian.account.TeamFacts;
import io.meridian.commitment.Commitments;
import io.meridian.coordination.Coordination;
import io.meridian.directory.Directory;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.RegionFacts;
import io.meridian.directory.WorkingHours;
import io.meridian.documents.Document;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Query;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.history.AcrossAccounts;
import io.meridian.history.AcrossAccounts.StandsStill;
import io.meridian.history.TrueAt;
import io.meridian.identity.Signed;
import io.meridian.interaction.Interactions;
import io.meridian.shared.Instants;
import io.meridian.shared.web.CsvAnswer;
import io.meridian.shared.web.FileColumns;
import io.meridian.shared.web.FileLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the accounts a person may see. Reads now or at a given effective instant; what was known earlier comes later. */
@RestController
class AccountsTableController {
    private static final int PAGE = 1_000;

    private final DocumentStore store;
    private final AcrossAccounts across;

    AccountsTableController(DocumentStore store, AcrossAccounts across) {
        this.store = store;
        this.across = across;
    }

    @GetMapping("/api/accounts")
    AccountsTable accounts(
            Signed signed,
            TrueAt moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Governance governance,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean managed,
            @RequestParam(defaultValue = "false") boolean working,
            @RequestParam(required = false) @Nullable Integer quietDays,
            @RequestParam(defaultValue = "NAME") AccountOrder sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "200") int limit) {
        long at = at(moment);
        Reading reading = new Reading(at, Reader.of(signed.person()));
        AccountFilter filter =
                new AccountFilter(q, region, governance, late, mine, managed, working, quietDays, reading);
        List<AccountRow> all = rows(signed, minPosition, reading, moment);
        List<AccountRow> rows =
                all.stream().filter(filter).sorted(sort.order(descending)).toList();
        return new AccountsTable(
                rows.stream()
                        .skip(Math.max(0, offset))
                        .limit(Math.clamp(limit, 1, PAGE))
                        .toList(),
                rows.size(),
                all.size(),
                moment.at() == null
                        ? (int) all.stream().filter(AccountRow::working).count()
                        : null,
                all.stream()
                        .map(AccountRow::region)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList(),
                Instants.text(at),
                moment.at() == null ? text(reading.changesAt()) : null);
    }

    /**
     * The same rows, all of them, as a file; without a language its heads are this API's words. It has the columns asked for
     * in their order, or all: with a language all but the account's id.
     */
    @GetMapping(path = "/api/accounts.csv", produces = CsvAnswer.TYPE)
    ResponseEntity<String> accountsCsv(
            Signed signed,
            TrueAt moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Governance governance,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean managed,
            @RequestParam(defaultValue = "false") boolean working,
            @RequestParam(required = false) @Nullable Integer quietDays,
            @RequestParam(defaultValue = "NAME") AccountOrder sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(required = false) @Nullable List<String> columns,
            @RequestParam(required = false) @Nullable FileLanguage language) {
        List<String> shown = FileColumns.chosen(AccountsCsv.COLUMNS, columns, language);
        long at = at(moment);
        Reading reading = new Reading(at, Reader.of(signed.person()));
        AccountFilter filter =
                new AccountFilter(q, region, governance, late, mine, managed, working, quietDays, reading);
        List<AccountRow> rows = rows(signed, minPosition, reading, moment).stream()
                .filter(filter)
                .sorted(sort.order(descending))
                .toList();
        return AccountsCsv.of(rows, shown, language);
    }

    private long at(TrueAt moment) {
        return moment.at() == null ? across.now() : moment.at();
    }

    private List<AccountRow> rows(Signed signed, @Nullable String minPosition, Reading reading, TrueAt moment) {
        Set<String> accounts = across.readable(signed, minPosition);
        if (accounts.isEmpty()) {
            return List.of();
        }
        Tally tally = new Tally(store, accounts, reading);
        if (tally.changesAt() != null) {
            reading.reached(tally.changesAt());
        }
        Map<String, TeamFacts> teams = new HashMap<>();
        store.find(Query.of(Accounts.TEAM).in("account", accounts))
                .forEach(team -> teams.put(team.account(), team.body()));
        Set<String> working = moment.at() == null ? atWork(reading) : Set.of();
        StandsStill still = across.standsStill(
                accounts,
                Accounts.ACCOUNT,
                Accounts.TEAM,
                Commitments.COMMITMENT_SPAN,
                Coordination.STEP_SPAN,
                Interactions.INTERACTION,
                Directory.PERSON);
        List<AccountRow> rows = new ArrayList<>();
        for (Document<AccountFacts> account :
                store.find(Query.of(Accounts.ACCOUNT).in("account", accounts))) {
            if (account.body().present(reading)) {
                List<Member> team = Optional.ofNullable(teams.get(account.account()))
                        .map(facts -> facts.members(reading))
                        .orElse(List.of());
                rows.add(row(account, team, working, tally, still, reading));
            }
        }
        return rows;
    }

    private AccountRow row(
            Document<AccountFacts> account,
            List<Member> team,
            Set<String> working,
            Tally tally,
            StandsStill still,
            Reading reading) {
        String id = account.account();
        AccountFacts facts = account.body();
        Member manager = team.stream()
                .filter(member -> member.role() == Role.ACCOUNT_MANAGER)
                .findFirst()
                .orElse(null);
        return new AccountRow(
                id,
                facts.name(reading).orElse(""),
                facts.industry(reading).orElse(null),
                facts.headquarters(reading).orElse(null),
                facts.governance(reading).orElse(null),
                manager == null ? null : manager.person(),
                manager == null ? null : name(manager.person(), reading),
                manager == null ? null : manager.region(),
                team.stream()
                        .anyMatch(member ->
                                member.person().equals(reading.reader().person())),
                team.stream()
                        .anyMatch(member -> member.role() == Role.ACCOUNT_MANAGER
                                && member.person().equals(reading.reader().person())),
                team.stream().anyMatch(member -> working.contains(member.person())),
                tally.open(id),
                tally.late(id),
                tally.openValue(id),
                tally.lateValue(id),
                tally.lastContact(id),
                tally.nextDue(id),
                still.account(id));
    }

    /** People of ours who are in their working hours. */
    private Set<String> atWork(Reading reading) {
        Map<String, RegionFacts> regions = new HashMap<>();
        store.find(Query.of(Directory.REGION)).forEach(region -> regions.put(region.id(), region.body()));
        Set<String> atWork = new HashSet<>();
        for (Document<PersonFacts> person : store.find(Query.of(Directory.PERSON))) {
            RegionFacts region = person.body().region(reading).map(regions::get).orElse(RegionFacts.NONE);
            if (person.body().present(reading)
                    && WorkingHours.of(person.body(), region, reading).include(reading)) {
                atWork.add(person.id());
            }
        }
        return atWork;
    }

    private @Nullable String name(String person, Reading reading) {
        return store.get(Directory.PERSON, person)
                .flatMap(facts -> facts.body().name(reading))
                .orElse(null);
    }

    private static @Nullable String text(OptionalLong micros) {
        return micros.isPresent() ? Instants.text(micros.getAsLong()) : null;
    }

    static Stream<String> words(AccountRow row) {
        Headquarters at = row.headquarters();
        return Stream.of(
                        row.name(),
                        row.industry(),
                        at == null ? null : at.city(),
                        at == null ? null : at.country(),
                        row.managerName())
                .filter(Objects::nonNull);
    }
}

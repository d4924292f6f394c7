package io.meridian.exchange.into;

import io.meridian.account.AccountFacts;
import io.meridian.account.Accounts;
import io.meridian.account.ExternalReference;
import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.account.Role;
import io.meridian.account.TeamFacts;
import io.meridian.account.write.appoint.AppointMember;
import io.meridian.account.write.change.ChangeAccount;
import io.meridian.account.write.correct.CorrectAccount;
import io.meridian.account.write.govern.ChangeGovernance;
import io.meridian.account.write.reference.RecordReference;
import io.meridian.account.write.register.RegisterAccount;
import io.meridian.directory.Function;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.exchange.mapping.Mapping;
import io.meridian.exchange.mapping.RowReader;
import io.meridian.exchange.mapping.RowReader.CellRefused;
import io.meridian.exchange.mapping.TargetField;
import io.meridian.shared.Instants;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row becomes an account; the mapping's team is appointed to it. */
@Component
class AccountTarget implements Target {
    private final Stands stands;

    AccountTarget(Stands stands) {
        this.stands = stands;
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public List<TargetField> fields() {
        return List.of(
                TargetField.text(
                        "name",
                        true,
                        "companyname",
                        "company",
                        "customer",
                        "customername",
                        "account",
                        "accountname",
                        "firma",
                        "firmenname",
                        "kunde",
                        "kundenname",
                        "unternehmen",
                        "bezeichnung"),
                TargetField.text("industry", true, "sector", "branche", "sektor", "industrie"),
                TargetField.text("city", true, "town", "ort", "stadt", "sitz"),
                TargetField.text("country", true, "land", "countrycode", "staat", "länderkürzel", "ländercode"),
                TargetField.text("zone", true, "timezone", "tz", "zeitzone"),
                TargetField.text("governance", false, "governancemode", "steuerung"),
                TargetField.day("since", false, "customersince", "seit", "kundeseit"));
    }

    @Override
    public Plan plan(TargetRow row) {
        String account = row.thing();
        Optional<AccountFacts> known = stands.now(Accounts.ACCOUNT, row, account);
        Changes changes = new Changes();
        List<Step> steps = new ArrayList<>(known.map(facts -> changes(row, account, facts, changes))
                .orElseGet(() -> List.of(Step.register(registration(row, account)))));
        steps.addAll(appointments(row, account, changes));
        return new Plan(
                known.isPresent(), steps, account, row.required("name"), known.isPresent() ? changes.all() : List.of());
    }

    @Override
    public @Nullable String name(String person, String account, String thing) {
        return stands.name(Accounts.ACCOUNT, person, account, thing, AccountFacts::name);
    }

    private static RegisterAccount registration(TargetRow row, String account) {
        Governance governance = row.word("governance", Governance.class);
        return new RegisterAccount(
                account,
                row.required("name"),
                row.required("industry"),
                new Headquarters(row.required("city"), Countries.code(row.required("country")), zone(row)),
                governance == null ? Governance.COORDINATION : governance,
                row.when("since"),
                reference(row));
    }

    private static List<Step> changes(TargetRow row, String account, AccountFacts facts, Changes changes) {
        Reading now = new Reading(Instants.NEVER - 1, Reader.of(row.person()));
        long version = facts.version();
        String name = TargetRow.other(row.required("name"), facts.name(now).orElse(null));
        String industry =
                TargetRow.other(row.text("industry"), facts.industry(now).orElse(null));
        Headquarters seat = facts.headquarters(now).orElse(null);
        Headquarters headquarters = TargetRow.other(headquarters(row, seat), seat);
        Governance governance = TargetRow.other(
                row.word("governance", Governance.class), facts.governance(now).orElse(null));
        List<Step> steps = new ArrayList<>();
        changes.add("name", name, facts.name(now).orElse(null));
        changes.add("industry", industry, facts.industry(now).orElse(null));
        if (headquarters != null && seat != null) {
            changes.add("city", TargetRow.other(headquarters.city(), seat.city()), seat.city());
            changes.add("country", TargetRow.other(headquarters.country(), seat.country()), seat.country());
            changes.add("zone", TargetRow.other(headquarters.zone(), seat.zone()), seat.zone());
        }
        changes.add("governance", governance, facts.governance(now).orElse(null));
        Beginning.corrected(row, facts.registered(), changes)
                .map(since -> new CorrectAccount(account, since.event(), since.changed()))
                .ifPresent(correct -> steps.add(Step.manage(account, correct, version)));
        if (name != null || industry != null || headquarters != null) {
            steps.add(Step.act(account, new ChangeAccount(account, name, industry, headquarters, null), version));
        }
        if (governance != null) {
            steps.add(Step.manage(account, new ChangeGovernance(account, governance, null), version));
        }
        if (facts.reference(row.mapping().source()).standing().isEmpty()) {
            changes.add("reference", reference(row).key(), null);
            steps.add(Step.act(account, new RecordReference(account, reference(row)), version));
        }
        return steps;
    }

    private static ExternalReference reference(TargetRow row) {
        return new ExternalReference(row.mapping().source(), row.reader().key(row.row()));
    }

    private List<Step> appointments(TargetRow row, String account, Changes changes) {
        Optional<TeamFacts> team = stands.now(Accounts.TEAM, account);
        long version = team.map(TeamFacts::version).orElse(-1L);
        List<Step> steps = new ArrayList<>();
        for (Mapping.Member member : row.mapping().members()) {
            String person = row.reader().ref(row.row(), member.person());
            if (person == null) {
                throw new CellRefused(
                        "value-is-given", String.valueOf(member.person().column()));
            }
            boolean stays = team.filter(facts -> facts.appointments().values().stream()
                            .flatMap(track -> track.standing().stream())
                            .anyMatch(fact -> fact.said().person().equals(person)))
                    .isPresent();
            if (!stays && !person.equals(row.person())) {
                changes.add("team", Objects.requireNonNullElse(stands.person(row, person), person), null);
                steps.add(Step.manage(
                        account,
                        new AppointMember(
                                account,
                                RowReader.thing(row.mapping().source(), "appointment", account + "/" + person),
                                person,
                                TargetRow.word(member.function(), Function.class, "team"),
                                member.region(),
                                TargetRow.word(member.role(), Role.class, "team"),
                                null,
                                null,
                                true),
                        version));
            }
        }
        return steps;
    }

    /** Where the row says it is; an empty cell says nothing, so that what stands stays. */
    private static Headquarters headquarters(TargetRow row, @Nullable Headquarters seat) {
        if (seat == null) {
            return new Headquarters(row.required("city"), Countries.code(row.required("country")), zone(row));
        }
        String country = row.text("country");
        return new Headquarters(
                Objects.requireNonNullElse(row.text("city"), seat.city()),
                country == null ? seat.country() : Countries.code(country),
                Objects.requireNonNullElse(row.zone("zone"), seat.zone()));
    }

    private static ZoneId zone(TargetRow row) {
        ZoneId zone = row.zone("zone");
        if (zone == null) {
            throw new CellRefused("value-is-given", row.reader().columnOf("zone"));
        }
        return zone;
    }
}

package io.meridian.account;

import io.meridian.account.events.AccountChangeUndone;
import io.meridian.account.events.AccountEvent;
import io.meridian.account.events.AccountGovernanceSet;
import io.meridian.account.events.AccountHeadquartersSet;
import io.meridian.account.events.AccountIndustrySet;
import io.meridian.account.events.AccountNamed;
import io.meridian.account.events.AccountReferenceRecorded;
import io.meridian.account.events.AccountRegistered;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.eventlog.Stamp;
import io.meridian.shared.Instants;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything known about one customer as a whole; {@code references} by the system whose key it is. */
public record AccountFacts(
        Track<AccountRegistered> registered,
        Track<AccountNamed> name,
        Track<AccountIndustrySet> industry,
        Track<AccountHeadquartersSet> headquarters,
        Track<AccountGovernanceSet> governance,
        Map<String, Track<AccountReferenceRecorded>> references)
        implements Facts {
    public static final AccountFacts NONE =
            new AccountFacts(Track.empty(), Track.empty(), Track.empty(), Track.empty(), Track.empty(), Map.of());

    public AccountFacts {
        references = Collections.unmodifiableMap(new TreeMap<>(references));
    }

    public AccountFacts with(Stamp stamp, AccountEvent event) {
        String kind = event.getClass().getSimpleName();
        return switch (event) {
            case AccountRegistered said ->
                new AccountFacts(
                        registered.with(Fact.of(stamp, kind, said)),
                        name,
                        industry,
                        headquarters,
                        governance,
                        references);
            case AccountNamed said ->
                new AccountFacts(
                        registered,
                        name.with(Fact.of(stamp, kind, said)),
                        industry,
                        headquarters,
                        governance,
                        references);
            case AccountIndustrySet said ->
                new AccountFacts(
                        registered,
                        name,
                        industry.with(Fact.of(stamp, kind, said)),
                        headquarters,
                        governance,
                        references);
            case AccountHeadquartersSet said ->
                new AccountFacts(
                        registered,
                        name,
                        industry,
                        headquarters.with(Fact.of(stamp, kind, said)),
                        governance,
                        references);
            case AccountGovernanceSet said ->
                new AccountFacts(
                        registered,
                        name,
                        industry,
                        headquarters,
                        governance.with(Fact.of(stamp, kind, said)),
                        references);
            case AccountReferenceRecorded said -> {
                Map<String, Track<AccountReferenceRecorded>> all = new TreeMap<>(references);
                all.put(said.source(), reference(said.source()).with(Fact.of(stamp, kind, said)));
                yield new AccountFacts(registered, name, industry, headquarters, governance, all);
            }
            case AccountChangeUndone undone -> {
                Map<String, Track<AccountReferenceRecorded>> all = new TreeMap<>(references);
                all.replaceAll((source, track) -> track.undone(stamp, kind));
                yield new AccountFacts(
                        registered.undone(stamp, kind),
                        name.undone(stamp, kind),
                        industry.undone(stamp, kind),
                        headquarters.undone(stamp, kind),
                        governance.undone(stamp, kind),
                        all);
            }
        };
    }

    /** Its id; empty before anything is known. */
    public String id() {
        return registered.facts().isEmpty()
                ? ""
                : registered.facts().getFirst().said().account();
    }

    /** Whether it is our customer at the instant. */
    public boolean present(Reading reading) {
        return registered.at(reading).isPresent();
    }

    /** Whether nobody said since when: it reads as present, with that remark. */
    public boolean beginningNotRecorded() {
        return registered.standing().stream().anyMatch(fact -> fact.effectiveAt() == Instants.OPEN);
    }

    /** Whether an event says how the account is governed, or registers it: the account manager's to correct. */
    public boolean saysWhatManagersSay(String event) {
        return Stream.of(registered, governance)
                .anyMatch(track -> track.find(event).isPresent());
    }

    /** Whether the act an event belongs to said any such thing: the account manager's to take back. */
    public boolean isActOfManagers(String event) {
        return trackOf(event)
                .flatMap(track -> track.find(event))
                .map(named -> Stream.concat(registered.facts().stream(), governance.facts().stream())
                        .anyMatch(fact -> fact.recordedAt() == named.recordedAt()))
                .orElse(false);
    }

    public Optional<String> name(Reading reading) {
        return name.at(reading).map(fact -> fact.said().name());
    }

    public Optional<String> industry(Reading reading) {
        return industry.at(reading).map(fact -> fact.said().industry());
    }

    public Optional<Headquarters> headquarters(Reading reading) {
        return headquarters.at(reading).map(fact -> headquarters(fact.said()));
    }

    public static Headquarters headquarters(AccountHeadquartersSet said) {
        return new Headquarters(said.city(), said.country(), said.zone());
    }

    /** The mode that holds at the instant, as known; a step asked under another one was asked in ignorance of it. */
    public Optional<Governance> governance(Reading reading) {
        return governance.at(reading).map(fact -> fact.said().governance());
    }

    /** What this system calls the customer, as ever recorded. */
    public Track<AccountReferenceRecorded> reference(String source) {
        return references.getOrDefault(source, Track.empty());
    }

    /** What other systems call the customer at the instant. */
    public List<ExternalReference> references(Reading reading) {
        return references.values().stream()
                .flatMap(track -> track.at(reading).stream())
                .map(fact ->
                        new ExternalReference(fact.said().source(), fact.said().key()))
                .toList();
    }

    /** The system from which it was registered: the one whose key was recorded in the same act; empty where a person did. */
    public Optional<String> registeredFrom() {
        long registration = registered.facts().isEmpty()
                ? -1
                : registered.facts().getFirst().recordedAt();
        return references.values().stream()
                .flatMap(track -> track.facts().stream())
                .filter(fact -> fact.recordedAt() == registration)
                .map(fact -> fact.said().source())
                .findFirst();
    }

    @Override
    public boolean wasTakenBack() {
        return registered.wasTakenBack();
    }
}

package io.meridian.overview.read.timeline;

import io.meridian.account.AccountFacts;
import io.meridian.account.Accounts;
import io.meridian.account.Appointment;
import io.meridian.account.EntityFacts;
import io.meridian.account.events.AccountGovernanceSet;
import io.meridian.account.events.AccountHeadquartersSet;
import io.meridian.account.events.AccountIndustrySet;
import io.meridian.account.events.AccountNamed;
import io.meridian.account.events.AccountReferenceRecorded;
import io.meridian.account.events.EntityMoved;
import io.meridian.account.events.EntityNamed;
import io.meridian.account.events.MemberAppointed;
import io.meridian.account.events.MemberReleased;
import io.meridian.contact.ContactFacts;
import io.meridian.contact.Contacts;
import io.meridian.contact.events.ContactAffiliated;
import io.meridian.contact.events.ContactNamed;
import io.meridian.contact.events.ContactRoleSet;
import io.meridian.contact.events.ContactTitleSet;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.overview.read.timeline.TimelineEntry.ChangeEntry;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of the account itself, its entities, its team and its contacts; facts of one act on one of them are one entry. */
final class ChangeEntries {
    private static final String APPOINTED = MemberAppointed.class.getSimpleName();
    private static final String RELEASED = MemberReleased.class.getSimpleName();

    private ChangeEntries() {}

    static Stream<TimelineEntry> read(String account, Documents documents, Reading reading) {
        return Stream.of(
                        documents.get(Accounts.ACCOUNT, account).stream()
                                .flatMap(facts -> entries("account", account, tracks(facts), List.of(), reading)),
                        documents.get(Accounts.ENTITIES, account).stream()
                                .flatMap(tree -> tree.entities().entrySet().stream())
                                .flatMap(entity -> entries(
                                        "entity", entity.getKey(), tracks(entity.getValue()), List.of(), reading)),
                        documents.get(Accounts.TEAM, account).stream()
                                .flatMap(team -> team.appointments().values().stream())
                                .flatMap(track -> appointment(track, reading)),
                        documents.all(Contacts.CONTACT).stream().flatMap(facts -> contact(facts, reading)))
                .flatMap(stream -> stream);
    }

    private static Stream<TimelineEntry> appointment(Track<Appointment> track, Reading reading) {
        return track.at(reading).stream().flatMap(fact -> {
            String person = fact.said().person();
            return entries("member", person, List.of(track), List.of(person), reading)
                    .flatMap(entry -> Stream.concat(Stream.of(entry), released(entry, fact, reading)));
        });
    }

    /** An appointment says its end as well, which is an entry of its own once it has come. */
    private static Stream<TimelineEntry> released(TimelineEntry entry, Fact<Appointment> fact, Reading reading) {
        When to = fact.said().to();
        if (to == null || fact.said().lasts(reading)) {
            return Stream.empty();
        }
        return Stream.of(new TimelineEntry(
                entry.id() + ":to",
                entry.group(),
                RELEASED,
                entry.thing(),
                entry.part(),
                Instants.text(to.end()),
                to,
                Instants.text(fact.recordedAt()),
                Told.isLater(fact.recordedAt(), to.end()),
                0,
                fact.actor(),
                entry.title(),
                null,
                entry.ours(),
                entry.contacts(),
                entry.region(),
                entry.confidential(),
                null,
                null,
                null,
                entry.change()));
    }

    private static Stream<TimelineEntry> contact(ContactFacts facts, Reading reading) {
        String contact = facts.added().facts().getFirst().said().contact();
        return entries("contact", contact, tracks(facts), List.of(), reading).map(entry -> withContact(entry, contact));
    }

    private static Stream<TimelineEntry> entries(
            String what, String subject, List<Track<?>> tracks, List<String> ours, Reading reading) {
        Map<Long, Told> acts = new LinkedHashMap<>();
        tracks.stream()
                .flatMap(track -> Told.until(track, reading))
                .forEach(told -> acts.putIfAbsent(told.act(), told));
        return acts.values().stream().map(told -> entry(what, subject, told, ours));
    }

    private static TimelineEntry entry(String what, String subject, Told told, List<String> ours) {
        return new TimelineEntry(
                told.fact().event(),
                EntryGroup.CHANGE,
                told.fact().said() instanceof Appointment
                        ? APPOINTED
                        : told.fact().kind(),
                subject,
                what,
                told.at(),
                told.given(),
                told.recordedAt(),
                told.recordedLater(),
                told.corrections(),
                told.first().actor(),
                "",
                null,
                ours,
                List.of(),
                told.fact().said() instanceof Appointment appointment ? appointment.region() : null,
                false,
                null,
                null,
                null,
                new ChangeEntry(subject, to(told.fact().said())));
    }

    private static TimelineEntry withContact(TimelineEntry entry, String contact) {
        return new TimelineEntry(
                entry.id(),
                entry.group(),
                entry.kind(),
                entry.thing(),
                entry.part(),
                entry.at(),
                entry.given(),
                entry.recordedAt(),
                entry.recordedLater(),
                entry.corrections(),
                entry.by(),
                entry.title(),
                entry.text(),
                entry.ours(),
                List.of(contact),
                entry.region(),
                entry.confidential(),
                null,
                null,
                null,
                entry.change());
    }

    /** In the order in which one act is named by the weightiest of its facts. */
    private static List<Track<?>> tracks(AccountFacts facts) {
        List<Track<?>> tracks = new ArrayList<>(
                List.of(facts.registered(), facts.governance(), facts.name(), facts.industry(), facts.headquarters()));
        tracks.addAll(facts.references().values());
        return tracks;
    }

    private static List<Track<?>> tracks(EntityFacts facts) {
        return List.of(facts.added(), facts.closed(), facts.parent(), facts.name());
    }

    private static List<Track<?>> tracks(ContactFacts facts) {
        return List.of(
                facts.added(),
                facts.left(),
                facts.affiliation(),
                facts.role(),
                facts.title(),
                facts.function(),
                facts.name(),
                facts.mail(),
                facts.phone(),
                facts.language());
    }

    private static @Nullable String to(Object said) {
        return switch (said) {
            case AccountNamed named -> named.name();
            case AccountGovernanceSet set -> set.governance().word();
            case AccountIndustrySet set -> set.industry();
            case AccountHeadquartersSet set -> set.city();
            case AccountReferenceRecorded recorded -> recorded.source() + " " + recorded.key();
            case EntityMoved moved -> moved.parent();
            case EntityNamed named -> named.name();
            case Appointment appointment -> appointment.role().word();
            case ContactNamed named -> named.name();
            case ContactTitleSet set -> set.title();
            case ContactRoleSet set -> set.role();
            case ContactAffiliated set -> set.entity() == null ? set.organisation() : set.entity();
            default -> null;
        };
    }
}

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
                                .flatMap(facts -> acts(tracks(facts), reading)
                                        .map(told ->
                                                change("account", account, told).entry())),
                        entities(account, documents)
                                .flatMap(entity -> acts(tracks(entity.getValue()), reading)
                                        .map(told -> change("entity", entity.getKey(), told)
                                                .entry())),
                        appointments(account, documents)
                                .flatMap(one -> one.getValue().at(reading).stream()
                                        .flatMap(fact -> appointment(one.getKey(), one.getValue(), fact, reading))),
                        documents.all(Contacts.CONTACT).stream()
                                .flatMap(facts -> acts(tracks(facts), reading).map(told -> contact(facts, told))))
                .flatMap(stream -> stream);
    }

    /** Entities, appointments and contacts whose adding was undone, as they were said to be. */
    static Stream<TimelineEntry> takenBack(String account, Documents documents, Reading reading) {
        return Stream.of(
                        entities(account, documents)
                                .flatMap(entity -> Told.takenBack(
                                                entity.getValue().added(), reading)
                                        .map(told -> change("entity", entity.getKey(), told)
                                                .entry())),
                        appointments(account, documents)
                                .flatMap(one -> Told.takenBack(one.getValue(), reading)
                                        .map(told -> member(one.getKey(), told).entry())),
                        documents.all(Contacts.CONTACT).stream()
                                .flatMap(facts ->
                                        Told.takenBack(facts.added(), reading).map(told -> contact(facts, told))))
                .flatMap(stream -> stream);
    }

    private static Stream<Map.Entry<String, EntityFacts>> entities(String account, Documents documents) {
        return documents.get(Accounts.ENTITIES, account).stream().flatMap(tree -> tree.entities().entrySet().stream());
    }

    private static Stream<Map.Entry<String, Track<Appointment>>> appointments(String account, Documents documents) {
        return documents.get(Accounts.TEAM, account).stream().flatMap(team -> team.appointments().entrySet().stream());
    }

    /** Facts of one act on one thing are told once, by the weightiest. */
    private static Stream<Told> acts(List<Track<?>> tracks, Reading reading) {
        Map<Long, Told> acts = new LinkedHashMap<>();
        tracks.stream()
                .flatMap(track -> Told.until(track, reading))
                .forEach(told -> acts.putIfAbsent(told.act(), told));
        return acts.values().stream();
    }

    /** An appointment says its end as well, which is an entry of its own once it has come. */
    private static Stream<TimelineEntry> appointment(
            String appointment, Track<Appointment> track, Fact<Appointment> fact, Reading reading) {
        When to = fact.said().to();
        return Stream.concat(
                acts(List.of(track), reading)
                        .map(told -> member(appointment, told).entry()),
                to == null || fact.said().lasts(reading)
                        ? Stream.empty()
                        : Stream.of(member(appointment, Told.of(track, fact))
                                .kind(RELEASED)
                                .ending(to)));
    }

    private static EntryDraft member(String appointment, Told told) {
        Appointment said = (Appointment) told.fact().said();
        return draft("member", appointment, said.person(), told)
                .kind(APPOINTED)
                .ours(Stream.of(said.person()))
                .region(said.region());
    }

    private static TimelineEntry contact(ContactFacts facts, Told told) {
        String contact = facts.id();
        return change("contact", contact, told).contacts(Stream.of(contact)).entry();
    }

    private static EntryDraft change(String what, String thing, Told told) {
        return draft(what, thing, thing, told);
    }

    private static EntryDraft draft(String what, String thing, String subject, Told told) {
        return new EntryDraft(EntryGroup.CHANGE, thing, told)
                .part(what)
                .change(new ChangeEntry(subject, to(told.fact().said())));
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

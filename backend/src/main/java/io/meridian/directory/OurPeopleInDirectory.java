package io.meridian.directory;

import io.meridian.directory.write.addperson.AddPerson;
import io.meridian.documents.Reader;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.OurPeople;
import io.meridian.shared.Ids;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells identity who people of ours are, and records the first of them. */
@Component
class OurPeopleInDirectory implements OurPeople {
    private static final String FIRST = "first-administrator";

    private final Views views;
    private final Commands commands;
    private final EventLog log;

    OurPeopleInDirectory(Views views, Commands commands, EventLog log) {
        this.views = views;
        this.commands = commands;
        this.log = log;
    }

    @Override
    public Optional<Ours> find(String person) {
        String last = Cursor.of(log.lastOf(Directory.ACCOUNT, log.head()));
        return views.read(
                        Directory.ACCOUNT,
                        Moment.NOW,
                        Reader.of(person),
                        last,
                        (documents, reading) -> documents
                                .get(Directory.PERSON, person)
                                .map(facts -> new Ours(
                                        person,
                                        facts.name(reading).orElse(""),
                                        facts.region(reading).orElse(null))))
                .view();
    }

    @Override
    public String register(String name, ZoneId zone) {
        UUID command = commands.derivedId(FIRST, adding(FIRST, name, zone), 0);
        String person = Ids.derived(command, "person").toString();
        commands.send(adding(person, name, zone), new Act(command, person, null, log.now(), zone, null, true));
        return person;
    }

    private static AddPerson adding(String person, String name, ZoneId zone) {
        return new AddPerson(person, name, null, null, zone, null, null, null);
    }
}

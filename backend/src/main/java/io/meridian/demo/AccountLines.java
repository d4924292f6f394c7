package io.meridian.demo;

import io.meridian.account.Accounts;
import io.meridian.account.EntityKind;
import io.meridian.account.Governance;
import io.meridian.account.Role;
import io.meridian.account.write.addentity.AddEntity;
import io.meridian.account.write.appoint.AppointMember;
import io.meridian.account.write.correctentity.CorrectEntity;
import io.meridian.account.write.govern.ChangeGovernance;
import io.meridian.account.write.moveentity.MoveEntity;
import io.meridian.account.write.release.ReleaseMember;
import io.meridian.account.write.renameentity.RenameEntity;
import io.meridian.contact.Affiliation;
import io.meridian.contact.write.add.AddContact;
import io.meridian.contact.write.change.ChangeContact;
import io.meridian.contact.write.leave.RecordContactLeft;
import io.meridian.demo.World.Person;
import io.meridian.directory.Function;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.StoredEvent;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a script tells of the account itself: its team, its tree, its contacts and its governance. */
final class AccountLines {
    private final Telling telling;

    AccountLines(Telling telling) {
        this.telling = telling;
    }

    void appoint(Page act) {
        Person person = telling.person(act.text("appoint"));
        String appointment = person.symbol() + "/2";
        say(
                act,
                "appoint " + appointment,
                new AppointMember(
                        telling.account,
                        telling.names.name(appointment, telling.id("appointment", appointment)),
                        person.id(),
                        Function.of(act.text("function")),
                        act.text("region"),
                        Role.of(act.text("role")),
                        day(act, "from", person.zone()),
                        null,
                        false));
    }

    void release(Page act) {
        Person person = telling.person(act.text("release"));
        say(
                act,
                "release " + person.symbol(),
                new ReleaseMember(
                        telling.account, telling.names.of(person.symbol() + "/1"), day(act, "until", person.zone())));
    }

    void entity(Page act) {
        String symbol = act.text("entity");
        say(act, "entity " + symbol, entity(telling, symbol, act, day(act, "from", telling.zone)));
    }

    static AddEntity entity(Telling telling, String symbol, Page entity, @Nullable When since) {
        return new AddEntity(
                telling.account,
                telling.names.name(symbol, telling.id("entity", symbol)),
                EntityKind.of(entity.text("kind")),
                entity.text("name"),
                telling.names.maybe(entity.maybe("under")),
                since);
    }

    void move(Page act) {
        telling.names.name(act.text("as"), telling.names.of(act.text("move")));
        say(
                act,
                "move " + act.text("as"),
                new MoveEntity(
                        telling.account,
                        telling.names.of(act.text("move")),
                        telling.names.of(act.text("to")),
                        day(act, "from", telling.zone)));
    }

    /** The date of a move was another one. */
    void redate(Page act) {
        String entity = telling.names.of(act.text("redate"));
        say(
                act,
                "redate " + act.text("redate"),
                log -> new CorrectEntity(
                        telling.account, entity, moved(log, entity), Map.of("from", day(act, "from", telling.zone))));
    }

    private String moved(EventLog log, String entity) {
        return log.stream(Accounts.treeOf(telling.account), 0).stream()
                .filter(event -> event.type().equals("entity.moved")
                        && event.payload().json().contains(entity))
                .map(StoredEvent::stamp)
                .toList()
                .getLast()
                .event();
    }

    void rename(Page act) {
        say(
                act,
                "rename " + act.text("rename"),
                new RenameEntity(
                        telling.account,
                        telling.names.of(act.text("rename")),
                        act.text("name"),
                        day(act, "from", telling.zone)));
    }

    void contact(Page act) {
        say(act, "contact " + act.text("contact"), contact(telling, act.text("contact"), act));
    }

    static AddContact contact(Telling telling, String symbol, Page contact) {
        if (contact.has("organisation")) {
            telling.thirdParty(symbol);
        }
        return new AddContact(
                telling.account,
                telling.names.name(symbol, telling.id("contact", symbol)),
                contact.text("name"),
                new Affiliation(telling.names.maybe(contact.maybe("entity")), contact.maybe("organisation")),
                null,
                Function.of(contact.text("function")),
                contact.text("role"),
                null,
                null,
                contact.text("language"),
                null);
    }

    void change(Page act) {
        say(
                act,
                "change " + act.text("change"),
                new ChangeContact(
                        telling.account,
                        telling.names.of(act.text("change")),
                        null,
                        null,
                        null,
                        null,
                        act.text("role"),
                        null,
                        null,
                        null,
                        List.of(),
                        null));
    }

    void left(Page act) {
        say(
                act,
                "left " + act.text("left"),
                new RecordContactLeft(
                        telling.account,
                        telling.names.of(act.text("left")),
                        telling.told(act.text("on")).when(telling.zone)));
    }

    void govern(Page act) {
        say(
                act,
                "govern " + act.text("govern"),
                new ChangeGovernance(
                        telling.account, Governance.of(act.text("govern")), day(act, "from", telling.zone)));
    }

    private @Nullable When day(Page act, String key, ZoneId zone) {
        String day = act.maybe(key);
        return day == null ? null : telling.told(day).when(zone);
    }

    private void say(Page act, String key, Object command) {
        say(act, key, log -> command);
    }

    private void say(Page act, String key, java.util.function.Function<EventLog, Object> command) {
        Person by = act.has("by") ? telling.person(act.text("by")) : telling.manager;
        telling.add(telling.told(act.text("at")).at(by.zone()), key, by, by.zone(), command);
    }
}

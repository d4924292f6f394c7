package io.meridian.demo;

import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.account.Role;
import io.meridian.account.write.appoint.AppointMember;
import io.meridian.account.write.register.RegisterAccount;
import io.meridian.demo.World.Person;
import io.meridian.directory.Function;
import io.meridian.directory.write.addperson.AddPerson;
import io.meridian.directory.write.addregion.AddRegion;
import io.meridian.directory.write.changeregion.ChangeRegion;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The first morning: regions and people, then every account with its team, its tree and its contacts. */
final class Beginning {
    private static final long STEP = TimeUnit.SECONDS.toMicros(1);

    private final World world;
    private long at;

    Beginning(World world, Shift shift) {
        this.world = world;
        this.at = new Told(shift.moved(world.begins()), java.time.LocalTime.of(7, 0), "", "").at(ZoneOffset.UTC);
    }

    private long next() {
        at += STEP;
        return at;
    }

    /** Regions and people of ours, written down by whoever administers. */
    List<Deed> directory() {
        List<Deed> deeds = new ArrayList<>();
        Person by = world.people().values().stream()
                .filter(Person::administrator)
                .findFirst()
                .orElseThrow();
        world.regions()
                .forEach((id, region) -> deeds.add(deed(
                        deeds,
                        by,
                        "region " + id,
                        new AddRegion(id, region.name(), region.zone(), region.hours(), null, null))));
        world.people()
                .forEach((symbol, person) -> deeds.add(deed(
                        deeds,
                        by,
                        "person " + symbol,
                        new AddPerson(
                                person.id(),
                                person.name(),
                                person.function(),
                                person.region(),
                                person.zone(),
                                null,
                                person.language(),
                                null))));
        world.regions().forEach((id, region) -> {
            if (region.head() != null) {
                deeds.add(deed(
                        deeds,
                        by,
                        "head of " + id,
                        new ChangeRegion(id, null, null, null, Names.person(region.head()), null)));
            }
        });
        return deeds;
    }

    private Deed deed(List<Deed> before, Person by, String what, Object command) {
        return new Deed(
                next(),
                before.size(),
                what,
                Names.seeded("act/directory/" + what),
                by.id(),
                by.zone(),
                by.region(),
                log -> command);
    }

    /** An account, before its story begins. */
    void account(Telling telling) {
        Page page = world.account(telling.symbol);
        Person manager = telling.manager;
        Map<String, String> headquarters = page.texts("headquarters");
        say(
                telling,
                "register",
                new RegisterAccount(
                        telling.account,
                        page.text("name"),
                        page.text("industry"),
                        new Headquarters(
                                headquarters.getOrDefault("city", ""),
                                headquarters.getOrDefault("country", ""),
                                telling.zone),
                        Governance.of(page.text("governance")),
                        null,
                        null));
        telling.names.name(
                manager.symbol() + "/1",
                io.meridian.shared.Ids.derived(telling.act("register"), "appointment")
                        .toString());
        page.texts("team").forEach((symbol, unit) -> appoint(telling, symbol, Unit.of(unit), Role.TEAM_MEMBER));
        if (page.has("auditor")) {
            Person auditor = world.person(page.text("auditor"));
            appoint(telling, auditor.symbol(), new Unit(auditor.function(), auditor.region()), Role.AUDITOR);
        }
        page.named("entities").forEach((symbol, entity) -> addEntity(telling, symbol, entity));
        page.named("contacts").forEach((symbol, contact) -> addContact(telling, symbol, contact));
    }

    private void appoint(Telling telling, String symbol, Unit unit, Role role) {
        say(
                telling,
                "appoint " + symbol,
                new AppointMember(
                        telling.account,
                        telling.names.name(symbol + "/1", telling.id("appointment", symbol + "/1")),
                        Names.person(symbol),
                        unit.function(),
                        unit.region(),
                        role,
                        null,
                        null,
                        false));
    }

    private void addEntity(Telling telling, String symbol, Page entity) {
        say(telling, "entity " + symbol, AccountLines.entity(telling, symbol, entity, null));
    }

    private void addContact(Telling telling, String symbol, Page contact) {
        say(telling, "contact " + symbol, AccountLines.contact(telling, symbol, contact));
    }

    private void say(Telling telling, String key, Object command) {
        ZoneId zone = telling.manager.zone();
        telling.add(next(), key, telling.manager, zone, command);
    }

    /** A function in a region, as the data writes it: {@code operations amer}. */
    record Unit(Function function, String region) {
        static Unit of(String words) {
            String[] both = words.split(" ", -1);
            return new Unit(Function.of(both[0]), both[1]);
        }
    }
}

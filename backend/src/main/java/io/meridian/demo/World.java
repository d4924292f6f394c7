package io.meridian.demo;

import io.meridian.directory.Function;
import io.meridian.directory.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who and what there is before the stories begin, as {@code world.yaml} describes it. */
record World(
        LocalDate anchor,
        LocalDate begins,
        Map<String, Region> regions,
        Map<String, Person> people,
        Map<String, Page> accounts) {

    /** A region of ours, under its short id. */
    record Region(
            String id,
            String name,
            ZoneId zone,
            List<Hours> hours,
            @Nullable String head) {
        static Region of(String id, Page page) {
            String[] hours = page.text("hours").split("-", -1);
            return new Region(
                    id,
                    page.text("name"),
                    ZoneId.of(page.text("zone")),
                    Arrays.stream(DayOfWeek.values())
                            .limit(5)
                            .map(day -> new Hours(day, LocalTime.parse(hours[0]), LocalTime.parse(hours[1])))
                            .toList(),
                    page.maybe("head"));
        }
    }

    /** A person of ours; {@code login} says that one can sign in as them. */
    record Person(
            String symbol,
            String name,
            Function function,
            String region,
            ZoneId zone,
            String title,
            String place,
            String language,
            boolean login,
            boolean administrator,
            boolean start) {
        static Person of(String symbol, Page page) {
            return new Person(
                    symbol,
                    page.text("name"),
                    Function.of(page.text("function")),
                    page.text("region"),
                    ZoneId.of(page.text("zone")),
                    page.text("title"),
                    page.text("place"),
                    page.text("language"),
                    page.has("login"),
                    page.has("administrator"),
                    page.has("start"));
        }

        String id() {
            return Names.person(symbol);
        }
    }

    static World read() {
        Page page = Page.read("world.yaml");
        Map<String, Region> regions = new LinkedHashMap<>();
        page.named("regions").forEach((id, region) -> regions.put(id, Region.of(id, region)));
        Map<String, Person> people = new LinkedHashMap<>();
        page.named("people").forEach((symbol, person) -> people.put(symbol, Person.of(symbol, person)));
        return new World(
                LocalDate.parse(page.text("anchor")),
                LocalDate.parse(page.text("begins")),
                regions,
                people,
                page.named("accounts"));
    }

    Person person(String symbol) {
        Person person = people.get(symbol);
        if (person == null) {
            throw new IllegalStateException("nobody of ours is called " + symbol);
        }
        return person;
    }

    Page account(String symbol) {
        Page account = accounts.get(symbol);
        if (account == null) {
            throw new IllegalStateException("no account is called " + symbol);
        }
        return account;
    }
}

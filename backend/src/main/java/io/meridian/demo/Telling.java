package io.meridian.demo;

import io.meridian.demo.World.Person;
import io.meridian.eventlog.EventLog;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** One account's script being read: what its symbols mean, and the acts told so far. */
final class Telling {
    /** A note is written up this long after what it is about, unless the script says when. */
    static final long WRITTEN_UP = TimeUnit.MINUTES.toMicros(40);

    final World world;
    final Shift shift;
    final String symbol;
    final String account;
    final ZoneId zone;
    final Person manager;
    final Names names = new Names();
    private final Set<String> thirdParties = new HashSet<>();
    private final List<Deed> deeds = new ArrayList<>();

    Telling(World world, Shift shift, String symbol) {
        this.world = world;
        this.shift = shift;
        this.symbol = symbol;
        this.account = Names.account(symbol);
        Page page = world.account(symbol);
        this.zone = ZoneId.of(page.texts("headquarters").getOrDefault("zone", "UTC"));
        this.manager = world.person(page.text("manager"));
    }

    List<Deed> deeds() {
        return deeds;
    }

    /** The person of ours of this symbol, whose id the symbol stands for as well. */
    Person person(String symbol) {
        return world.person(symbol);
    }

    boolean isOurs(String symbol) {
        return world.people().containsKey(symbol);
    }

    boolean isThirdParty(String symbol) {
        return thirdParties.contains(symbol);
    }

    void thirdParty(String symbol) {
        thirdParties.add(symbol);
    }

    /** The id of a person of ours or of a contact. */
    String anybody(String symbol) {
        return isOurs(symbol) ? Names.person(symbol) : names.of(symbol);
    }

    Told told(String text) {
        return Told.of(text, shift);
    }

    UUID act(String key) {
        return Names.seeded("act/" + symbol + "/" + key);
    }

    String id(String kind, String of) {
        return Names.seeded(kind + "/" + symbol + "/" + of).toString();
    }

    void add(long recordedAt, String key, Person actor, ZoneId zone, Object command) {
        add(recordedAt, key, actor, zone, log -> command);
    }

    void add(long recordedAt, String key, Person actor, ZoneId zone, Function<EventLog, Object> command) {
        deeds.add(new Deed(
                recordedAt, deeds.size(), symbol + ": " + key, act(key), actor.id(), zone, actor.region(), command));
    }
}

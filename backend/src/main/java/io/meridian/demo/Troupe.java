package io.meridian.demo;

import io.meridian.demo.World.Person;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The colleagues at work on one account. They act every few seconds while somebody watches, and during a cut exactly three
 * times, so near the end of their script none is offered; where nobody is back after it, they wait for them. Driven by one
 * thread; {@code now} is in nanoseconds.
 */
final class Troupe implements AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(Troupe.class);

    private static final int ACTS_IN_A_CUT = 3;

    /**
     * When they act.
     *
     * @param afterCut from when somebody watches again
     * @param unwatched how long they go on when the last watcher has left
     */
    @ConfigurationProperties("meridian.demo.colleagues")
    record Pace(
            @DefaultValue("12s") Duration first,
            @DefaultValue("7s") Duration between,
            @DefaultValue("8s") Duration afterCut,
            @DefaultValue("60s") Duration unwatched) {}

    /** The account that they work on. */
    interface Stage {
        /** Brings a person in. */
        Colleague arrive(Person person);

        /** The connections that have the account open, theirs among them. */
        Set<String> connections();
    }

    private final ColleagueActs acts;
    private final Stage stage;
    private final Pace pace;
    private final Map<String, Colleague> here = new HashMap<>();
    private final Deque<Long> planned = new ArrayDeque<>();
    private volatile boolean on = true;
    private long watchedAt;
    private boolean isAlone;
    private long cutUntil;

    Troupe(ColleagueActs acts, Stage stage, Pace pace, long now) {
        this.acts = acts;
        this.stage = stage;
        this.pace = pace;
        this.watchedAt = now;
        this.cutUntil = now;
        planned.add(now + pace.first().toNanos());
    }

    boolean isOn() {
        return on;
    }

    int left() {
        return acts.left();
    }

    /** Whether enough is left for a cut. */
    boolean mayCut() {
        return acts.certain() >= ACTS_IN_A_CUT;
    }

    /** Looks whether anybody watches and whether it is time to act. */
    void tick(long now) {
        if (here.isEmpty() && acts.left() > 0) {
            colleague(acts.actor());
        }
        boolean isCut = now - cutUntil < 0;
        boolean isWatched = isWatched();
        if (isWatched || isCut) {
            watchedAt = now;
        }
        if (now - watchedAt > pace.unwatched().toNanos()) {
            close();
            return;
        }
        if (!isWatched && !isCut) {
            isAlone = true;
            return;
        }
        if (isAlone && (planned.isEmpty() || isDue(now))) {
            planned.clear();
            planned.add(now + pace.afterCut().toNanos());
        }
        isAlone = false;
        while (isDue(now)) {
            planned.removeFirst();
            act();
            if (planned.isEmpty() && !isCut) {
                planned.add(now + pace.between().toNanos());
            }
        }
    }

    private boolean isDue(long now) {
        return !planned.isEmpty() && now - planned.getFirst() >= 0;
    }

    /** By a connection that is none of theirs, and be it of a person who acts here too. */
    private boolean isWatched() {
        Set<String> others = new HashSet<>(stage.connections());
        here.values().forEach(colleague -> others.remove(colleague.connection()));
        return !others.isEmpty();
    }

    /** One act that is done; one that was overtaken by what somebody else did is passed over. */
    private void act() {
        while (acts.left() > 0) {
            Colleague colleague = colleague(acts.actor());
            if (acts.act(colleague)) {
                return;
            }
            LOGGER.info("A colleague's act was refused and passed over.");
        }
    }

    private Colleague colleague(Person person) {
        Colleague present = here.get(person.symbol());
        if (present == null) {
            present = stage.arrive(person);
            here.put(person.symbol(), present);
        }
        return present;
    }

    /** Somebody's connection is cut from now on: three acts while it is, and the next one well after they are back. */
    void cut(long now, Duration length) {
        cutUntil = now + length.toNanos();
        planned.clear();
        for (int act = 1; act <= ACTS_IN_A_CUT; act++) {
            planned.add(now + length.toNanos() * act / (ACTS_IN_A_CUT + 1));
        }
    }

    @Override
    public void close() {
        on = false;
        planned.clear();
        here.values().forEach(Colleague::close);
        here.clear();
    }
}

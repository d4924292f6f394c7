package io.meridian.demo;

import io.meridian.demo.World.Person;
import io.meridian.eventlog.EventLog;
import io.meridian.realtime.Watchers;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Switches "colleagues at work" on and off per account, and drives those who are at work. */
@Component
@Profile("demo")
class Colleagues implements DisposableBean {
    private static final Logger LOGGER = LoggerFactory.getLogger(Colleagues.class);

    private final DemoWorld world;
    private final EventLog log;
    private final JsonMapper json;
    private final Watchers watchers;
    private final Troupe.Pace pace;
    private final Map<String, Troupe> troupes = new HashMap<>();
    private final ScheduledExecutorService stage = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("colleagues").daemon().factory());
    private volatile @Nullable URI server;

    Colleagues(DemoWorld world, EventLog log, JsonMapper json, Watchers watchers, Troupe.Pace pace) {
        this.world = world;
        this.log = log;
        this.json = json;
        this.watchers = watchers;
        this.pace = pace;
    }

    /**
     * Whether colleagues are at work on an account.
     *
     * @param available whether its story goes on
     * @param left how many acts are left of it
     * @param mayCut whether they would act three times during a cut
     */
    record State(boolean available, boolean on, int left, boolean mayCut) {}

    @EventListener
    void serving(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            server = URI.create("http://127.0.0.1:" + event.getWebServer().getPort());
            stage.scheduleWithFixedDelay(this::tick, 500, 500, TimeUnit.MILLISECONDS);
        }
    }

    State state(String account) {
        return onStage(() -> stateOf(account));
    }

    State turn(String account, boolean on) {
        return onStage(() -> {
            Troupe troupe = troupes.get(account);
            if (!on && troupe != null) {
                troupe.close();
                troupes.remove(account);
            }
            ColleagueActs acts = on ? acts(account) : null;
            if (acts != null && (troupe == null || !troupe.isOn())) {
                URI here = Objects.requireNonNull(server);
                troupes.put(account, new Troupe(acts, stage(account, here), pace, System.nanoTime()));
            }
            return stateOf(account);
        });
    }

    private Troupe.Stage stage(String account, URI server) {
        return new Troupe.Stage() {
            @Override
            public Colleague arrive(Person person) {
                return Colleague.arrives(person, account, server, json);
            }

            @Override
            public Set<String> connections() {
                return watchers.of(account);
            }
        };
    }

    /** A connection is cut by what is given, while colleagues act three times on each account they are at work on. */
    void duringACut(Duration length, Runnable cut) {
        onStage(() -> {
            cut.run();
            long now = System.nanoTime();
            troupes.values().stream().filter(Troupe::isOn).forEach(troupe -> troupe.cut(now, length));
            return true;
        });
    }

    private State stateOf(String account) {
        Troupe troupe = troupes.get(account);
        if (troupe != null && troupe.isOn()) {
            return new State(true, true, troupe.left(), troupe.mayCut());
        }
        ColleagueActs acts = acts(account);
        return acts == null ? new State(false, false, 0, false) : new State(acts.left() > 0, false, acts.left(), false);
    }

    private @Nullable ColleagueActs acts(String account) {
        return world.world().accounts().keySet().stream()
                .filter(symbol -> Names.account(symbol).equals(account))
                .findFirst()
                .map(symbol -> {
                    var lines = ColleagueActs.of(symbol);
                    return lines == null
                            ? null
                            : new ColleagueActs(symbol, Script.of(world.world(), world.shift(), symbol), lines, log);
                })
                .orElse(null);
    }

    private void tick() {
        troupes.values().removeIf(troupe -> !troupe.isOn());
        for (Troupe troupe : troupes.values()) {
            try {
                troupe.tick(System.nanoTime());
            } catch (RuntimeException failed) {
                LOGGER.warn("Colleagues at work had to stop.", failed);
                troupe.close();
            }
        }
    }

    /** One thread does everything, so that no act is under way when a cut begins. */
    private <T> T onStage(Callable<T> act) {
        try {
            return stage.submit(act).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException told ? told : new IllegalStateException(failed);
        }
    }

    @Override
    public void destroy() {
        stage.submit(() -> troupes.values().forEach(Troupe::close));
        stage.shutdown();
    }
}

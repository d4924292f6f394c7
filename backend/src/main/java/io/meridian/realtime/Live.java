package io.meridian.realtime;

import io.meridian.documents.Reader;
import io.meridian.eventlog.EventLog;
import io.meridian.identity.AccessChanged;
import io.meridian.identity.AccountAccess;
import io.meridian.identity.SessionsEnded;
import io.meridian.identity.SignedSessions;
import io.meridian.realtime.Connection.Grant;
import io.meridian.shared.ExpectedFailure;
import io.meridian.shared.Instants;
import io.meridian.shared.Unknown;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Every connection of this node: who hears of what, while they may. A right is looked at when a topic is subscribed, when
 * something it was decided by changes, and at the instant at which it changes by time alone; meanwhile nothing is said.
 */
@Component
class Live implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Live.class);
    /** A planned change further away is looked at again after this. */
    private static final long LOOK_AGAIN = TimeUnit.HOURS.toMicros(1);

    private final AccountAccess access;
    private final Changes changes;
    private final EventLog eventLog;
    private final SignedSessions sessions;
    private final LiveLimits limits;
    private final Presence presence = new Presence();
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-clock").daemon().factory());
    /** Counts what may have changed rights: whoever looks at one meanwhile looks again. */
    private final AtomicLong rightsChanged = new AtomicLong();

    private volatile boolean running;

    Live(AccountAccess access, Changes changes, EventLog eventLog, SignedSessions sessions, LiveLimits limits) {
        this.access = access;
        this.changes = changes;
        this.eventLog = eventLog;
        this.sessions = sessions;
        this.limits = limits;
    }

    void opened(Connection connection) {
        connections.put(connection.id(), connection);
        Thread.ofVirtual().name("live-" + connection.id()).start(connection::write);
        if (!running) {
            connection.end(Ending.GOING_AWAY);
        } else if (!sessions.isOpen(connection.session())) {
            // It ended between the handshake and now.
            connection.end(Ending.SESSION_ENDED);
        } else if (ofPerson(connection.person()) > limits.connectionsPerPerson()) {
            connection.end(Ending.TOO_MANY_MESSAGES);
        } else {
            connection.tell(
                    Told.Hello.of(connection.person(), connection.id(), Position.text(changes.appliedEverywhere())));
        }
    }

    private long ofPerson(String person) {
        return connections.values().stream()
                .filter(one -> one.person().equals(person) && !one.isEnding())
                .count();
    }

    void closed(Connection connection) {
        connections.remove(connection.id());
        connection.closed();
        connection.grants().keySet().forEach(topic -> leave(connection, topic));
    }

    void asked(Connection connection, Asked asked) {
        switch (asked) {
            case Asked.Subscribe subscribe -> subscribe(connection, subscribe);
            case Asked.Unsubscribe unsubscribe -> {
                forget(connection, unsubscribe.topic());
                tellInTable(connection, Set.of(unsubscribe.topic()));
            }
            case Asked.Presence here -> here(connection, here);
            case Asked.Pong pong -> log.trace("{} is alive", connection.id());
        }
    }

    private void subscribe(Connection connection, Asked.Subscribe asked) {
        Topic topic = Topic.of(asked.topic()).orElse(null);
        long from = asked.position() == null ? 0 : Position.read(asked.position());
        if (topic == null) {
            connection.tell(Told.RefusedTopic.of(shortened(asked.topic()), "not-found"));
            return;
        }
        if (connection.grants().size() >= limits.subscriptions()
                && !connection.grants().containsKey(topic.name())) {
            connection.tell(Told.RefusedTopic.of(topic.name(), "too-many-subscriptions"));
            return;
        }
        Outbox outbox = connection.outbox();
        LongUnaryOperator seen = topic.isWide()
                ? position -> Math.min(position, changes.appliedEverywhere())
                : position -> Math.min(position, changes.applied(Changes.SHARED));
        long gap = (topic.isWide() ? limits.wideGap() : limits.gap()).toNanos();
        connection.gathering(topic.name(), () -> outbox.gather(topic.name(), gap, seen));
        long rights = rightsChanged.get();
        Grant grant;
        Set<String> stale;
        long position;
        try {
            grant = grant(connection, topic);
            connection.grants().put(topic.name(), grant);
            position = seen.applyAsLong(topic.isWide() ? Long.MAX_VALUE : changes.applied(topic.name()));
            outbox.drop(topic.name());
            stale = asked.position() == null ? Set.of() : since(from, grant, connection);
        } catch (Unknown refused) {
            forget(connection, topic.name());
            connection.tell(Told.RefusedTopic.of(topic.name(), "not-found"));
            return;
        } catch (RuntimeException failed) {
            if (!(failed instanceof ExpectedFailure)) {
                log.error("a subscription failed", failed);
            }
            forget(connection, topic.name());
            connection.tell(Told.RefusedTopic.of(topic.name(), "unavailable"));
            return;
        }
        if (rightsChanged.get() != rights) {
            // Whoever told of it may not have found this grant yet.
            renew(connection, grant);
        }
        if (!outbox.subscribed(
                topic.name(), position, Told.Subscribed.of(topic.name(), Position.text(position), stale))) {
            connection.end(Ending.TOO_SLOW);
        }
        lookAgain(connection, grant);
        if (!topic.isWide()) {
            tellWhoIsHere(connection, topic.name(), topic.name());
        } else if (topic.name().equals(Topic.ACCOUNTS)) {
            tellInTable(connection, presence.open());
        }
        if (connection.isEnding()) {
            leave(connection, topic.name());
        }
    }

    /** Of a position of another log nothing can be compared (R28). */
    private Set<String> since(long position, Grant grant, Connection connection) {
        return position > changes.head()
                ? changes.views()
                : changes.since(grant.accounts(), position, sets(connection));
    }

    /** @throws Unknown it may not be read */
    private Grant grant(Connection connection, Topic topic) {
        if (topic.isWide()) {
            Set<String> accounts = new HashSet<>(access.readableAccounts(connection.signed()));
            accounts.add(Changes.SHARED);
            return new Grant(topic, access.accessChangesAt(connection.signed()), Set.copyOf(accounts));
        }
        if (topic.name().equals(Changes.SHARED)) {
            return new Grant(topic, Instants.NEVER, Set.of(Changes.SHARED));
        }
        access.requireReadable(connection.signed(), topic.name());
        return new Grant(
                topic, access.accessChangesAt(connection.signed(), topic.name()), Set.of(topic.name(), Changes.SHARED));
    }

    /** Looks again at a right, saying nothing about its topic until that is done. */
    private void renew(Connection connection, Grant old) {
        String topic = old.topic().name();
        if (connection.grants().get(topic) != old) {
            return;
        }
        Runnable letGo = connection.outbox().hold(topic);
        Thread.startVirtualThread(() -> {
            try {
                Grant renewed = grant(connection, old.topic());
                if (!connection.renewed(old, renewed)) {
                    renewNow(connection, topic, letGo);
                    return;
                }
                if (!renewed.accounts().equals(old.accounts())) {
                    Set<String> gained = without(renewed.accounts(), old.accounts());
                    connection.outbox().drop(topic, without(old.accounts(), renewed.accounts()));
                    tellInTable(connection, gained);
                    Set<String> views = changes.since(gained, 0, sets(connection));
                    connection
                            .outbox()
                            .hint(topic, Changes.SHARED, changes.appliedEverywhere(), with(views, access.decidedBy()));
                }
                letGo.run();
                lookAgain(connection, renewed);
            } catch (Unknown released) {
                if (connection.ended(old)) {
                    leave(connection, topic);
                } else {
                    renewNow(connection, topic, letGo);
                }
            } catch (RuntimeException failed) {
                if (!(failed instanceof ExpectedFailure)) {
                    log.error("a right could not be looked at again", failed);
                }
                // Still held back, until it can be looked at.
                clock.schedule(() -> renewNow(connection, topic, letGo), 200, TimeUnit.MILLISECONDS);
            }
        });
    }

    /** Somebody else looked at the same time, or it was subscribed again: the last look counts. */
    private void renewNow(Connection connection, String topic, Runnable letGo) {
        Grant now = connection.grants().get(topic);
        if (now != null) {
            renew(connection, now);
        }
        letGo.run();
    }

    private static Set<String> without(Set<String> accounts, Set<String> others) {
        Set<String> rest = new HashSet<>(accounts);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> with(Set<String> views, Set<String> more) {
        Set<String> all = new HashSet<>(views);
        all.addAll(more);
        return all;
    }

    private void lookAgain(Connection connection, Grant grant) {
        if (grant.until() == Instants.NEVER) {
            return;
        }
        long wait = Math.clamp(grant.until() - eventLog.now(), 0, LOOK_AGAIN);
        clock.schedule(() -> renew(connection, grant), wait + 1, TimeUnit.MICROSECONDS);
    }

    private void here(Connection connection, Asked.Presence here) {
        Grant grant = connection.grants().get(here.account());
        if (grant == null || grant.topic().isWide()) {
            connection.tell(Told.RefusedTopic.of(shortened(here.account()), "not-found"));
            return;
        }
        Presence.Doing doing = new Presence.Doing(connection.person(), here.editing(), here.item());
        if (presence.here(here.account(), connection.id(), doing)) {
            tellWhoIsHere(here.account());
        }
        if (connection.isEnding() || !connection.grants().containsKey(here.account())) {
            leave(connection, here.account());
        }
    }

    private void forget(Connection connection, String topic) {
        connection.grants().remove(topic);
        connection.outbox().forget(topic);
        leave(connection, topic);
    }

    private void leave(Connection connection, String account) {
        if (presence.gone(account, connection.id())) {
            tellWhoIsHere(account);
        }
    }

    private void tellWhoIsHere(String account) {
        connections.values().forEach(one -> {
            if (one.grants().containsKey(account)) {
                tellWhoIsHere(one, account, account);
            }
            tellInTable(one, Set.of(account));
        });
    }

    /** The accounts table shows who is in each account it lists (R26). */
    private void tellInTable(Connection connection, Set<String> accounts) {
        Grant table = connection.grants().get(Topic.ACCOUNTS);
        if (table != null) {
            accounts.stream()
                    .filter(table.accounts()::contains)
                    .forEach(account -> tellWhoIsHere(connection, Topic.ACCOUNTS, account));
        }
    }

    private void tellWhoIsHere(Connection connection, String topic, String account) {
        connection
                .outbox()
                .presence(
                        topic,
                        account,
                        () -> Told.Present.of(
                                account,
                                presence.of(account, item -> changes.admits(account, item, sets(connection)))));
    }

    Set<String> connectionsIn(String account) {
        return presence.connections(account);
    }

    /** Live views of an account have changed, for these audiences. Called in the order of the log; does not block. */
    void changed(String account, long position, Map<String, Set<String>> views) {
        boolean mayDecide = views.keySet().stream().anyMatch(access.decidedBy()::contains);
        if (mayDecide) {
            rightsChanged.incrementAndGet();
        }
        for (Connection connection : connections.values()) {
            if (mayDecide) {
                renewAbout(connection, account);
            }
            Set<String> sets = sets(connection);
            Set<String> seen = views.entrySet().stream()
                    .filter(view -> view.getValue().stream().anyMatch(sets::contains))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (!seen.isEmpty()) {
                connection.grants().forEach((topic, grant) -> {
                    if (grant.accounts().contains(account)) {
                        connection.outbox().hint(topic, account, position, seen);
                        dropWhatWasLost(connection, grant, account);
                    }
                });
            }
        }
    }

    /** A right that was lost between the look at its grant and the hint did not find the hint yet. */
    private static void dropWhatWasLost(Connection connection, Grant grant, String account) {
        Grant now = connection.grants().get(grant.topic().name());
        if (now != null && now != grant && !now.accounts().contains(account)) {
            connection.outbox().drop(now.topic().name(), Set.of(account));
        }
    }

    /** Rights to this account, and those over all accounts, which may have won or lost it. */
    private void renewAbout(Connection connection, String account) {
        connection.grants().values().stream()
                .filter(grant -> grant.topic().isWide() || grant.topic().name().equals(account))
                .forEach(grant -> renew(connection, grant));
    }

    @EventListener
    void accessChanged(AccessChanged changed) {
        rightsChanged.incrementAndGet();
        connections.values().forEach(connection -> renewAbout(connection, changed.account()));
    }

    @EventListener
    void sessionsEnded(SessionsEnded ended) {
        endWhere(
                connection -> connection.signed().user().equals(ended.user())
                        && (ended.sessions() == null
                                || ended.sessions()
                                        .contains(connection.session().session())),
                Ending.SESSION_ENDED);
    }

    @EventListener
    void cut(Cuts.Cut cut) {
        endWhere(connection -> connection.session().session().equals(cut.session()), Ending.GOING_AWAY);
    }

    private void endWhere(@Nullable Predicate<Connection> which, Ending why) {
        List<Connection> ended = connections.values().stream()
                .filter(connection -> which == null || which.test(connection))
                .toList();
        ended.forEach(connection -> connection.end(why));
    }

    private void watch() {
        try {
            connections.values().forEach(Connection::watch);
        } catch (RuntimeException failed) {
            log.error("connections could not be watched; tried again in a moment", failed);
        }
    }

    private static Set<String> sets(Connection connection) {
        return Reader.of(connection.person()).sets();
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) : name;
    }

    @Override
    public void start() {
        running = true;
        clock.scheduleWithFixedDelay(this::watch, 250, 250, TimeUnit.MILLISECONDS);
    }

    /** Before the web server drains, so that clients reconnect elsewhere or wait. */
    @Override
    public void stop() {
        running = false;
        endWhere(null, Ending.GOING_AWAY);
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}

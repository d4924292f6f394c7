package io.meridian.realtime;

import io.meridian.documents.Audience;
import io.meridian.documents.ViewBehind;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.InMemoryEventLog;
import io.meridian.identity.AccountAccess;
import io.meridian.identity.RunningIdentity;
import io.meridian.identity.Signed;
import io.meridian.shared.Instants;
import io.meridian.shared.Unknown;
import io.meridian.shared.web.BodyLimit;
import io.meridian.testing.Visitor;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The live connection on a real port, with teams and changes of views that the test decides. */
final class RunningLive implements AutoCloseable {
    final RunningIdentity running;
    final Teams teams;
    final Feed feed;

    private RunningLive(RunningIdentity running) {
        this.running = running;
        this.teams = running.bean(Teams.class);
        this.feed = running.bean(Feed.class);
    }

    static RunningLive start(Path data, String... properties) {
        List<String> all = new ArrayList<>(List.of(properties));
        all.add("--meridian.live.gap=10ms");
        all.add("--meridian.live.wide-gap=20ms");
        return new RunningLive(RunningIdentity.start(Only.class, data, all.toArray(String[]::new)));
    }

    /** A user with this login who may see these accounts. */
    String person(String login, String... accounts) {
        String person = running.person(login, false);
        for (String account : accounts) {
            teams.appoint(person, account);
        }
        return person;
    }

    Client connect(String login) {
        return connect(running.signedIn(login));
    }

    Client connect(Visitor visitor) {
        return Client.open(address(running.port), "http://localhost:" + running.port, visitor.cookieHeader());
    }

    static URI address(int port) {
        return URI.create("ws://localhost:" + port + "/api/live");
    }

    /** A change of views as the documents would tell of it. */
    void change(String account, String view, Collection<String> audience) {
        feed.change(running.bean(Live.class), account, view, Set.copyOf(audience));
    }

    void change(String account, String view) {
        change(account, view, Set.of(Audience.TEAM));
    }

    @Override
    public void close() {
        running.close();
    }

    /** Who may see what, until when. */
    static final class Teams implements AccountAccess {
        private final Map<String, Map<String, Long>> until = new ConcurrentHashMap<>();
        private final EventLog log;
        /** As while a store fails or a view is behind. */
        volatile boolean cannotTell;
        /** Happens once, after a right has been looked at and before whoever looks has the answer. */
        volatile Runnable meanwhile = () -> {};
        /** Happens whenever a right was looked at and is none, before whoever looks has the answer. */
        volatile Runnable refusing = () -> {};

        Teams(EventLog log) {
            this.log = log;
        }

        void appoint(String person, String account) {
            until.computeIfAbsent(person, absent -> new ConcurrentHashMap<>()).put(account, Instants.NEVER);
        }

        void releaseAt(String person, String account, long instant) {
            until.computeIfAbsent(person, absent -> new ConcurrentHashMap<>()).put(account, instant);
        }

        @Override
        public void requireReadable(Signed signed, String account) {
            if (cannotTell) {
                throw new ViewBehind();
            }
            if (!readableAccounts(signed).contains(account)) {
                refusing.run();
                throw new Unknown("account");
            }
        }

        @Override
        public Set<String> readableAccounts(Signed signed) {
            return until.getOrDefault(signed.person(), Map.of()).entrySet().stream()
                    .filter(account -> account.getValue() > log.now())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        @Override
        public long accessChangesAt(Signed signed, String account) {
            return answered(until.getOrDefault(signed.person(), Map.of()).getOrDefault(account, Instants.NEVER));
        }

        @Override
        public long accessChangesAt(Signed signed) {
            return answered(until.getOrDefault(signed.person(), Map.of()).values().stream()
                    .filter(instant -> instant > log.now())
                    .min(Long::compare)
                    .orElse(Instants.NEVER));
        }

        private long answered(long changes) {
            Runnable happens = meanwhile;
            meanwhile = () -> {};
            happens.run();
            return changes;
        }

        @Override
        public Set<String> decidedBy() {
            return Set.of("team");
        }
    }

    /** Changes of views in memory, applied as soon as they are made. */
    static final class Feed implements Changes {
        private record Made(String account, String view, long position, Set<String> audience) {}

        private final List<Made> made = new CopyOnWriteArrayList<>();
        private final Map<String, Set<String>> items = new ConcurrentHashMap<>();
        private final AtomicLong head = new AtomicLong();

        synchronized void change(Live live, String account, String view, Set<String> audience) {
            long position = head.incrementAndGet();
            made.add(new Made(account, view, position, audience));
            live.changed(account, position, Map.of(view, audience));
        }

        void item(String account, String item, Set<String> audience) {
            items.put(account + " " + item, audience);
        }

        @Override
        public long applied(String account) {
            return head.get();
        }

        @Override
        public long appliedEverywhere() {
            return head.get();
        }

        @Override
        public long head() {
            return head.get();
        }

        @Override
        public Set<String> views() {
            return Set.of("commitment", "contact", "interaction", "team");
        }

        @Override
        public Set<String> since(Collection<String> accounts, long position, Collection<String> sets) {
            return made.stream()
                    .filter(one -> accounts.contains(one.account()) && one.position() > position)
                    .filter(one -> one.audience().stream().anyMatch(sets::contains))
                    .map(Made::view)
                    .collect(Collectors.toSet());
        }

        @Override
        public boolean admits(String account, String item, Collection<String> sets) {
            return items.getOrDefault(account + " " + item, Set.of()).stream().anyMatch(sets::contains);
        }
    }

    @EnableAutoConfiguration
    @ComponentScan(
            basePackageClasses = {AccountAccess.class, BodyLimit.class, Live.class},
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.(ChangesOfDocuments|ViewsToLive)"))
    static class Only extends RunningIdentity.Only {
        @Bean
        EventLog log() {
            return new InMemoryEventLog();
        }

        @Bean
        Teams teams(EventLog log) {
            return new Teams(log);
        }

        @Bean
        Feed feed() {
            return new Feed();
        }
    }
}

package io.meridian.history;

import io.meridian.documents.Applied;
import io.meridian.documents.StaleViews;
import io.meridian.documents.View;
import io.meridian.eventlog.EventLog;
import io.meridian.identity.AccountAccess;
import io.meridian.identity.Signed;
import io.meridian.shared.Instants;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lists over accounts share with the views of one: they wait for what was recorded, and say what stands still. */
@Component
public class AcrossAccounts {
    private static final String DIRECTORY = "directory";

    private final EventLog log;
    private final Applied applied;
    private final StaleViews stale;
    private final AccountAccess access;

    AcrossAccounts(EventLog log, Applied applied, StaleViews stale, AccountAccess access) {
        this.log = log;
        this.applied = applied;
        this.stale = stale;
        this.access = access;
    }

    /**
     * The accounts a person may see, once their documents and the directory's have applied everything recorded when it was
     * asked: who was released and what was narrowed is gone with the next question. One that the reader has just registered
     * is among them.
     *
     * @param minPosition what the reader has seen
     * @throws io.meridian.documents.ViewBehind they were not in time
     */
    public Set<String> readable(Signed signed, @Nullable String minPosition) {
        long seen = SeenPosition.of(minPosition, log);
        Set<String> awaited = new HashSet<>(access.readableAccounts(signed));
        awaited.add(DIRECTORY);
        if (seen > 0) {
            log.after(seen - 1, 1).forEach(event -> awaited.add(event.stamp().account()));
        }
        applied.awaitEach(awaited, Math.max(seen, log.head()), Applied.PATIENCE);
        return access.readableAccounts(signed);
    }

    /** The instant to read at for now: what is recorded is always there. */
    public long now() {
        long head = log.head();
        return Math.max(log.now(), head == 0 ? 0 : log.recordedAt(head));
    }

    /** Since when something of these views stands still, by account. */
    public StandsStill standsStill(Set<String> accounts, View<?>... views) {
        Set<String> names = Arrays.stream(views).map(View::name).collect(Collectors.toSet());
        Map<String, Long> since = new HashMap<>();
        stale.all().stream()
                .filter(one -> names.contains(one.stale().view()))
                .filter(one -> accounts.contains(one.account()) || one.account().equals(DIRECTORY))
                .forEach(one -> since.merge(one.account(), one.stale().since(), Math::min));
        return new StandsStill(since);
    }

    /** Since when accounts stand still, in microseconds. */
    public record StandsStill(Map<String, Long> since) {
        public @Nullable String account(String account) {
            return text(since.get(account));
        }

        /** The first of all of them, the directory too. */
        public @Nullable String first() {
            return text(since.values().stream().min(Long::compare).orElse(null));
        }

        private static @Nullable String text(@Nullable Long micros) {
            return micros == null ? null : Instants.text(micros);
        }
    }
}

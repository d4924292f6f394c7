package io.meridian.identity;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.meridian.shared.TooOften;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: attempts that failed count against the account and against the address they came from; one that
 * succeeds gives its turn back.
 */
@Component
class Throttle {
    private static final int REMEMBERED = 20_000;
    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 50;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @throws TooOften the account or the address has no turn left */
    Turn take(String login, String address) {
        Bucket account = bucket("account " + login, PER_ACCOUNT, Duration.ofSeconds(30));
        Bucket from = from(address);
        take(from);
        try {
            take(account);
        } catch (TooOften refused) {
            from.addTokens(1);
            throw refused;
        }
        return () -> {
            account.addTokens(1);
            from.addTokens(1);
        };
    }

    /**
     * For what is no account's: a link's secret cannot be guessed, and one bucket for all would let anybody lock out all.
     *
     * @throws TooOften the address has no turn left
     */
    Turn take(String address) {
        Bucket from = from(address);
        take(from);
        return () -> from.addTokens(1);
    }

    private Bucket from(String address) {
        return bucket("address " + address, PER_ADDRESS, Duration.ofSeconds(2));
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooOften(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private synchronized Bucket bucket(String key, int capacity, Duration perTurn) {
        return buckets.computeIfAbsent(
                key,
                absent -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, perTurn))
                        .build());
    }

    /** One attempt under way. */
    interface Turn {
        void giveBack();
    }
}

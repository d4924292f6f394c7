package io.meridian.documents;

import io.meridian.documents.DocumentStore.Token;
import io.meridian.documents.DocumentStore.TokenWrite;
import io.meridian.eventlog.EventLog;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that carry the log's hash at their position, claimed with an epoch. Storing one only stages it: it is written
 * with the documents, in their transaction, by whoever applies them.
 */
final class ClaimedTokens implements TokenStore {
    private static final DocumentJson JSON = new DocumentJson();

    private final DocumentStore store;
    private final EventLog log;
    private final String owner;
    private final long claimedFor;
    private final Map<Integer, Long> epochs = new ConcurrentHashMap<>();
    private final Map<Integer, Long> staged = new ConcurrentHashMap<>();
    private final Map<Integer, Long> written = new ConcurrentHashMap<>();

    /** @param claimedFor how long a claim that is not extended keeps others away; zero where there are no others */
    ClaimedTokens(DocumentStore store, EventLog log, String owner, Duration claimedFor) {
        this.store = store;
        this.log = log;
        this.owner = owner;
        this.claimedFor = claimedFor.toNanos() / 1_000;
    }

    /** What a token says: a position, and the chain's hash there. */
    record Seen(long position, String hash) {}

    /** Empty where the token has not been written yet. */
    static Optional<Seen> seen(Token token) {
        return token.json().isEmpty() ? Optional.empty() : Optional.of(JSON.read(token.json(), Seen.class));
    }

    String hash(long position) {
        return HexFormat.of().formatHex(log.hashAt(position));
    }

    /** The position staged for a segment, as it is written with the documents. */
    TokenWrite write(String processor, int segment, long position) {
        String json = JSON.write(new Seen(position, hash(position)));
        return new TokenWrite(processor, segment, json, epochs.getOrDefault(segment, 0L));
    }

    long staged(int segment) {
        return staged.getOrDefault(segment, 0L);
    }

    void wrote(int segment, long position) {
        written.put(segment, position);
    }

    /** Takes over these segments, making those that are not there yet. */
    void claimAll(String processor, List<Integer> segments) {
        segments.forEach(segment -> claim(processor, segment));
    }

    private Token claim(String processor, int segment) {
        Token token = store.token(processor, segment).orElse(new Token(processor, segment, "", 0, null, 0));
        long now = log.now();
        boolean others = token.owner() != null && !token.owner().equals(owner);
        if (others && token.claimedAt() + claimedFor > now) {
            throw new UnableToClaimTokenException("segment " + segment + " is claimed by another node");
        }
        Token claimed = store.claim(processor, segment, owner, token.epoch(), now)
                .orElseThrow(() -> new UnableToClaimTokenException("another node was first on segment " + segment));
        epochs.put(segment, claimed.epoch());
        return claimed;
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        long position = seen(claim(processor, segment)).map(Seen::position).orElse(0L);
        staged.put(segment, position);
        written.put(segment, position);
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        TrackingToken plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
        staged.put(segment, plain == null ? 0 : plain.position().orElse(0));
    }

    /** Keeps the claim, and writes how far an idle segment has come. */
    @Override
    public void extendClaim(String processor, int segment) {
        Long epoch = epochs.get(segment);
        Optional<Token> claimed =
                epoch == null ? Optional.empty() : store.claim(processor, segment, owner, epoch, log.now());
        epochs.put(
                segment,
                claimed.orElseThrow(() -> new UnableToClaimTokenException("segment " + segment + " was taken over"))
                        .epoch());
        long position = staged(segment);
        if (position > written.getOrDefault(segment, 0L)) {
            store.apply(List.of(), write(processor, segment, position));
            wrote(segment, position);
        }
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        Long epoch = epochs.remove(segment);
        if (epoch != null) {
            store.claim(processor, segment, null, epoch, log.now());
        }
    }

    @Override
    public int[] fetchSegments(String processor) {
        return store.tokens(processor).stream().mapToInt(Token::segment).toArray();
    }

    Map<Integer, Seen> all(String processor) {
        Map<Integer, Seen> all = new HashMap<>();
        store.tokens(processor).forEach(token -> seen(token).ifPresent(seen -> all.put(token.segment(), seen)));
        return all;
    }
}

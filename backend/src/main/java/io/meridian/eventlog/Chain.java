package io.meridian.eventlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The hash chain over units of work: {@code hash = SHA-256(previous hash ‖ canonical bytes)}. */
final class Chain {
    static final byte[] GENESIS = new byte[0];

    private Chain() {}

    /** The unit of work as canonical JSON text (RFC 8785), detachable values standing as digests. */
    static String canonical(Commit commit) {
        TreeMap<String, String> members = new TreeMap<>();
        text(members, "actor", commit.actor());
        text(members, "causation", commit.causation());
        text(members, "command", commit.command().toString());
        text(members, "commandType", commit.commandType());
        text(members, "contentHash", HexFormat.of().formatHex(commit.contentHash()));
        text(members, "correlation", commit.correlation());
        members.put("events", events(commit.events()));
        text(members, "log", commit.log());
        text(members, "ordinal", Long.toString(commit.ordinal()));
        text(members, "recordedAt", Long.toString(commit.recordedAt()));
        text(members, "region", commit.region());
        text(members, "zone", commit.zone().getId());
        return object(members);
    }

    private static String events(List<StoredEvent> events) {
        StringBuilder out = new StringBuilder("[");
        String comma = "";
        for (StoredEvent event : events) {
            Stamp stamp = event.stamp();
            TreeMap<String, String> members = new TreeMap<>();
            text(members, "account", stamp.account());
            text(members, "aggregate", stamp.aggregate());
            text(members, "aggregateType", stamp.aggregateType());
            text(members, "effectiveAt", Long.toString(stamp.effectiveAt()));
            text(members, "event", stamp.event());
            text(members, "names", stamp.names());
            members.put("payload", event.payload().json());
            text(members, "position", Long.toString(stamp.position()));
            text(members, "revision", event.revision());
            text(members, "sequence", Long.toString(stamp.sequence()));
            text(members, "type", event.type());
            out.append(comma).append(object(members));
            comma = ",";
        }
        return out.append(']').toString();
    }

    private static void text(TreeMap<String, String> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, CanonicalJson.quoted(value));
        }
    }

    private static String object(TreeMap<String, String> members) {
        StringBuilder out = new StringBuilder("{");
        String comma = "";
        for (var member : members.entrySet()) {
            out.append(comma);
            CanonicalJson.string(member.getKey(), out);
            out.append(':').append(member.getValue());
            comma = ",";
        }
        return out.append('}').toString();
    }

    static byte[] hash(byte[] previous, Commit commit) {
        return hash(previous, canonical(commit));
    }

    static byte[] hash(byte[] previous, String canonical) {
        MessageDigest sha = sha256();
        sha.update(previous);
        return sha.digest(CanonicalJson.bytes(canonical));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /**
     * What does not fit in a commit that follows another, or null: order, time, hash, every present detached value against
     * its digest, and that the values beside each payload are those it stands for.
     */
    static EventLog.@Nullable Flaw flaw(Head before, Commit commit) {
        long position = before.position();
        if (commit.ordinal() != before.ordinal() + 1) {
            return flaw(
                    position + 1, "commit " + commit.ordinal() + " stands where " + (before.ordinal() + 1) + " should");
        }
        if (commit.recordedAt() <= before.recordedAt()) {
            return flaw(position + 1, "it was recorded before the one it follows");
        }
        if (commit.events().isEmpty()) {
            return flaw(position + 1, "the commit has no events");
        }
        for (StoredEvent event : commit.events()) {
            position++;
            if (event.stamp().position() != position) {
                return flaw(position, "position " + event.stamp().position() + " stands in its place");
            }
            if (event.stamp().commit() != commit.ordinal() || event.stamp().recordedAt() != commit.recordedAt()) {
                return flaw(position, "the event is not of its commit");
            }
            String misfit = misfit(event.payload());
            if (misfit != null) {
                return flaw(position, misfit);
            }
        }
        if (!MessageDigest.isEqual(hash(before.hash(), commit), commit.hash())) {
            return flaw(before.position() + 1, "the hash does not fit");
        }
        return null;
    }

    private static EventLog.Flaw flaw(long position, String what) {
        return new EventLog.Flaw(position, what);
    }

    private static @Nullable String misfit(Payload payload) {
        List<Payload.Detached> stands;
        try {
            stands = EventCodec.stands(payload.json());
        } catch (RuntimeException notJson) {
            return "the payload is not JSON";
        }
        if (stands.size() != payload.detached().size()) {
            return "a detached value is missing or too many";
        }
        for (Payload.Detached stand : stands) {
            String misfit = payload.detached().stream()
                    .filter(one -> one.name().equals(stand.name()))
                    .findFirst()
                    .map(beside -> misfit(stand, beside))
                    .orElse("a detached value is not the one the payload stands for");
            if (!misfit.isEmpty()) {
                return misfit;
            }
        }
        return null;
    }

    private static String misfit(Payload.Detached stand, Payload.Detached beside) {
        if (!Objects.equals(beside.person(), stand.person())) {
            return "a detached value is not the one the payload stands for";
        }
        if (!MessageDigest.isEqual(beside.digest(), stand.digest())) {
            return "the digest of " + stand.name() + " was changed";
        }
        if (beside.value() == null || beside.salt() == null) {
            return beside.value() == null && beside.salt() == null
                    ? ""
                    : "value and salt of " + stand.name() + " are not forgotten together";
        }
        return MessageDigest.isEqual(EventCodec.digest(beside.salt(), beside.value()), stand.digest())
                ? ""
                : "the value of " + stand.name() + " does not fit its digest";
    }

    /** Where the log ends. */
    record Head(long ordinal, long position, long recordedAt, byte[] hash) {
        static final Head EMPTY = new Head(0, 0, Long.MIN_VALUE, GENESIS);

        static Head of(Commit commit) {
            return new Head(
                    commit.ordinal(), commit.events().getLast().stamp().position(), commit.recordedAt(), commit.hash());
        }
    }
}

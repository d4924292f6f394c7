package io.meridian.eventlog;

import io.meridian.shared.Ids;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongFunction;

/** What turns a proposal into the commit that follows a head: positions, log time, left-out instants, hash. */
final class Stamping {
    private Stamping() {}

    static Commit follow(Chain.Head head, Proposal proposal, long recordedAt) {
        if (proposal.events().isEmpty()) {
            throw new IllegalArgumentException("a commit has at least one event");
        }
        long ordinal = head.ordinal() + 1;
        List<StoredEvent> events = new ArrayList<>(proposal.events().size());
        long position = head.position();
        for (Proposal.Staged staged : proposal.events()) {
            Stamp stamp = new Stamp(
                    staged.event(),
                    ++position,
                    recordedAt,
                    staged.effectiveAt() == null ? recordedAt : staged.effectiveAt(),
                    staged.account(),
                    staged.aggregateType(),
                    staged.aggregate(),
                    staged.sequence(),
                    staged.names(),
                    proposal.actor(),
                    ordinal,
                    proposal.zone());
            events.add(new StoredEvent(stamp, staged.type(), staged.revision(), staged.payload()));
        }
        Commit unsealed = new Commit(
                EventLog.MAIN,
                ordinal,
                recordedAt,
                proposal.command(),
                proposal.commandType(),
                proposal.contentHash(),
                proposal.actor(),
                proposal.correlation(),
                proposal.causation(),
                proposal.region(),
                proposal.zone(),
                Chain.GENESIS,
                List.copyOf(events));
        return sealed(unsealed, Chain.hash(head.hash(), unsealed));
    }

    private static Commit sealed(Commit commit, byte[] hash) {
        return new Commit(
                commit.log(),
                commit.ordinal(),
                commit.recordedAt(),
                commit.command(),
                commit.commandType(),
                commit.contentHash(),
                commit.actor(),
                commit.correlation(),
                commit.causation(),
                commit.region(),
                commit.zone(),
                hash,
                commit.events());
    }

    /** The act that records a forgetting: one event in each account that it touches. */
    static Proposal forgetting(
            List<EventLog.Field> fields, String actor, LongFunction<String> accountOf, byte[] contentKey) {
        Map<String, List<FieldsForgotten.Field>> byAccount = new TreeMap<>();
        for (EventLog.Field field : fields) {
            byAccount
                    .computeIfAbsent(accountOf.apply(field.position()), account -> new ArrayList<>())
                    .add(new FieldsForgotten.Field(field.position(), field.name()));
        }
        UUID command = UUID.randomUUID();
        List<Proposal.Staged> events = new ArrayList<>();
        Map<String, Object> content = new LinkedHashMap<>();
        byAccount.forEach((account, forgotten) -> {
            content.put(account, forgotten);
            events.add(new Proposal.Staged(
                    Ids.derived(command, "event/" + events.size()).toString(),
                    FieldsForgotten.NAME,
                    FieldsForgotten.REVISION,
                    account,
                    "forgetting",
                    Ids.derived(command, account).toString(),
                    0,
                    null,
                    null,
                    new Payload(CanonicalJson.of(new FieldsForgotten(forgotten)), List.of())));
        });
        return new Proposal(
                command,
                "Forget",
                ContentHash.of(contentKey, "Forget", content),
                actor,
                null,
                null,
                null,
                ZoneOffset.UTC,
                Map.of(),
                events);
    }
}

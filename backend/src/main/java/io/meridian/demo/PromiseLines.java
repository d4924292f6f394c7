package io.meridian.demo;

import io.meridian.commitment.Promise;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.commitment.write.accept.AcceptCommitment;
import io.meridian.commitment.write.breach.BreachCommitment;
import io.meridian.commitment.write.fulfil.FulfilCommitment;
import io.meridian.commitment.write.reassign.ReassignCommitment;
import io.meridian.commitment.write.renegotiate.RenegotiateCommitment;
import io.meridian.commitment.write.withdraw.WithdrawCommitment;
import io.meridian.demo.World.Person;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What a script tells of promises: how they were made, and how their life went on. */
final class PromiseLines {
    private static final Set<String> KEYS = Set.of(
            "we",
            "they",
            "what",
            "due",
            "standing",
            "hold",
            "by",
            "to",
            "worth",
            "line",
            "where",
            "cites",
            "only",
            "kept",
            "broke",
            "dropped",
            "accepted");

    private final Telling telling;
    /** Who of ours speaks for a promise: the responsible of ours, the counterpart of theirs. */
    private final Map<String, Person> ours = new HashMap<>();

    private final Map<String, Side> sides = new HashMap<>();

    PromiseLines(Telling telling) {
        this.telling = telling;
    }

    Promise made(Page line, String id, Person by, List<String> present) {
        line.onlyKnows(KEYS);
        Side side = line.has("we") ? Side.OURS : Side.THEIRS;
        String symbol = line.text(side == Side.OURS ? "we" : "they");
        telling.names.name(symbol, id);
        String customer =
                present.stream().filter(one -> !telling.isOurs(one)).findFirst().orElse(by.symbol());
        String responsible = or(line.maybe("by"), side == Side.OURS ? by.symbol() : customer);
        String counterpart = or(line.maybe("to"), side == Side.OURS ? customer : by.symbol());
        sides.put(symbol, side);
        ours.put(symbol, telling.person(side == Side.OURS ? responsible : counterpart));
        return new Promise(
                line.has("standing") ? Kind.STANDING : line.has("hold") ? Kind.HOLD_UNTIL : Kind.DUE_BY,
                side,
                telling.anybody(responsible),
                telling.anybody(counterpart),
                line.text("what"),
                due(line.has("due") ? line.text("due") : line.maybe("hold")),
                telling.names.maybe(line.maybe("where")),
                by.region(),
                line.maybe("line"),
                worth(line.maybe("worth")),
                telling.names.maybe(line.maybe("cites")),
                line.has("only")
                        ? line.words("only").stream().map(Names::person).toList()
                        : null,
                !line.has("accepted"),
                line.has("accepted") ? null : telling.anybody(counterpart));
    }

    /** In the account's zone, unless another is named after it. */
    private @Nullable When due(@Nullable String due) {
        if (due == null) {
            return null;
        }
        Told told = telling.told(due);
        return told.when(told.said().isEmpty() ? telling.zone : ZoneId.of(told.said()));
    }

    private static @Nullable Money worth(@Nullable String worth) {
        if (worth == null) {
            return null;
        }
        String[] both = worth.split(" ", -1);
        return new Money(new BigDecimal(both[1]), both[0]);
    }

    /** The acts that a promise's own line tells of its later life. */
    void life(Page line, Person by) {
        String symbol = line.has("we") ? line.text("we") : line.text("they");
        String id = telling.names.of(symbol);
        later(line, symbol, by, "accepted", person -> new AcceptCommitment(telling.account, id, null, null));
        later(line, symbol, by, "kept", person -> new FulfilCommitment(telling.account, id, null, null, null));
        later(line, symbol, by, "broke", person -> new BreachCommitment(telling.account, id, null, null, null));
        later(line, symbol, by, "dropped", person -> new WithdrawCommitment(telling.account, id, null, null, null));
    }

    private void later(
            Page line, String symbol, Person by, String how, java.util.function.Function<Person, Object> command) {
        if (line.has(how)) {
            Told told = telling.told(line.text(how));
            Person actor = told.said().isEmpty() ? ours.getOrDefault(symbol, by) : telling.person(told.said());
            telling.add(told.at(actor.zone()), how + " " + symbol, actor, actor.zone(), command.apply(actor));
        }
    }

    void fulfil(Page act) {
        ended(
                act,
                "fulfil",
                (id, at) -> new FulfilCommitment(
                        telling.account, id, act.maybe("note"), telling.names.maybe(act.maybe("evidence")), at));
    }

    void breach(Page act) {
        ended(act, "breach", (id, at) -> new BreachCommitment(telling.account, id, act.maybe("note"), null, at));
    }

    void withdraw(Page act) {
        ended(act, "withdraw", (id, at) -> new WithdrawCommitment(telling.account, id, act.maybe("note"), null, at));
    }

    private void ended(Page act, String how, BiFunction<String, @Nullable When, Object> command) {
        Person by = telling.person(act.text("by"));
        ZoneId zone = act.has("zone") ? ZoneId.of(act.text("zone")) : by.zone();
        Told happened = telling.told(act.text("at"));
        boolean late = act.has("recorded");
        long recordedAt = late ? telling.told(act.text("recorded")).at(zone) : happened.at(zone);
        telling.add(
                recordedAt,
                how + " " + act.text(how),
                by,
                zone,
                command.apply(telling.names.of(act.text(how)), late ? happened.when(zone) : null));
    }

    void renegotiate(Page act) {
        Person by = telling.person(act.text("by"));
        When due = due(act.has("due") ? act.text("due") : act.text("hold"));
        Told at = telling.told(act.text("at"));
        telling.add(
                at.at(by.zone()),
                "renegotiate " + act.text("renegotiate") + " to " + act.text(act.has("due") ? "due" : "hold"),
                by,
                by.zone(),
                new RenegotiateCommitment(
                        telling.account,
                        telling.names.of(act.text("renegotiate")),
                        null,
                        due,
                        null,
                        telling.anybody(act.text("agreed")),
                        telling.names.maybe(act.maybe("evidence")),
                        null));
    }

    /** Passes our part or the customer's to somebody else, from a date on. */
    void reassign(Page act) {
        Person by = telling.person(act.text("by"));
        String symbol = act.text("reassign");
        String to = act.text("to");
        boolean responsible = (sides.get(symbol) == Side.OURS) == telling.isOurs(to);
        telling.add(
                telling.told(act.text("at")).at(by.zone()),
                "reassign " + symbol + " to " + to,
                by,
                by.zone(),
                new ReassignCommitment(
                        telling.account,
                        telling.names.of(symbol),
                        responsible ? telling.anybody(to) : null,
                        responsible ? null : telling.anybody(to),
                        telling.told(act.text("from")).when(telling.zone)));
        if (telling.isOurs(to)) {
            ours.put(symbol, telling.person(to));
        }
    }

    private static String or(@Nullable String asked, String otherwise) {
        return asked == null ? otherwise : asked;
    }
}

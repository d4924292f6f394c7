package io.meridian.exchange.into;

import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Commitments;
import io.meridian.commitment.Ending;
import io.meridian.commitment.Promise;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.commitment.write.accept.AcceptCommitment;
import io.meridian.commitment.write.correct.CorrectCommitment;
import io.meridian.commitment.write.fulfil.FulfilCommitment;
import io.meridian.commitment.write.make.MakeCommitment;
import io.meridian.documents.Fact;
import io.meridian.exchange.mapping.RowReader.CellRefused;
import io.meridian.exchange.mapping.TargetField;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row becomes a promise: made, accepted where the mapping says so, and fulfilled where the row has a date for it. */
@Component
class CommitmentTarget implements Target {
    private final Stands stands;

    CommitmentTarget(Stands stands) {
        this.stands = stands;
    }

    @Override
    public String kind() {
        return "commitment";
    }

    @Override
    public List<TargetField> fields() {
        return List.of(
                ACCOUNT,
                TargetField.text("side", false, "promisor"),
                TargetField.text("kind", false, "art"),
                TargetField.text(
                        "what", true, "promise", "description", "subject", "was", "zusage", "beschreibung", "betreff"),
                TargetField.key(
                        "responsible",
                        true,
                        "person",
                        "employeeid",
                        "owner",
                        "verantwortlich",
                        "zuständig",
                        "bearbeiter",
                        "mitarbeiter"),
                TargetField.key("counterpart", false, "contact", "contactid", "gegenüber", "ansprechpartner"),
                TargetField.day(
                        "made",
                        true,
                        "orderdate",
                        "date",
                        "madeon",
                        "bestelldatum",
                        "auftragsdatum",
                        "datum",
                        "gegeben"),
                TargetField.text("accepted", false, "angenommen"),
                TargetField.day(
                        "due",
                        false,
                        "requireddate",
                        "duedate",
                        "deadline",
                        "frist",
                        "fällig",
                        "fälligam",
                        "termin",
                        "liefertermin"),
                TargetField.day(
                        "fulfilled",
                        false,
                        "shippeddate",
                        "delivereddate",
                        "done",
                        "lieferdatum",
                        "geliefert",
                        "erfüllt"),
                TargetField.number("value", false, "amount", "total", "wert", "betrag", "summe"),
                TargetField.text("currency", false, "währung"),
                TargetField.text("region", false),
                TargetField.text("productLine", false, "productline", "product", "produktlinie", "produkt"));
    }

    @Override
    public Plan plan(TargetRow row) {
        String account = stands.account(row);
        Optional<CommitmentFacts> known = stands.now(Commitments.COMMITMENT, row, account);
        String what = row.required("what");
        Changes changes = new Changes();
        return known.map(facts -> changes(row, account, facts, changes))
                .map(steps -> new Plan(true, steps, account, what, changes.all()))
                .orElseGet(() -> new Plan(false, making(row, account), account, what, List.of()));
    }

    @Override
    public @Nullable String name(String person, String account, String thing) {
        return stands.name(
                Commitments.COMMITMENT,
                person,
                account,
                thing,
                (facts, now) -> facts.made().standing().stream()
                        .findFirst()
                        .map(made -> made.said().what()));
    }

    private static List<Step> making(TargetRow row, String account) {
        String commitment = row.thing();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.act(account, new MakeCommitment(account, commitment, promise(row, null), null, made(row)), -1)
                .on("made"));
        When fulfilled = row.when("fulfilled");
        if (fulfilled != null) {
            steps.add(Step.act(account, new FulfilCommitment(account, commitment, null, null, fulfilled), -1)
                    .on("fulfilled"));
        }
        return steps;
    }

    private List<Step> changes(TargetRow row, String account, CommitmentFacts facts, Changes changes) {
        String commitment = row.thing();
        long version = facts.version();
        List<Step> steps = new ArrayList<>();
        Fact<CommitmentMade> made = facts.made().standing().stream().findFirst().orElse(null);
        if (made == null) {
            throw new CellRefused(
                    "key-is-of-something-that-stands", row.mapping().key().getFirst());
        }
        Map<String, @Nullable Object> changed =
                differences(row, promise(row, made.said().value()), made.said());
        said(row, account, changed, made.said(), changes);
        if (!changed.isEmpty()) {
            steps.add(Step.act(account, new CorrectCommitment(account, commitment, made.event(), changed), version)
                    .on("made"));
        }
        if (row.yes("accepted") && facts.accepted().standing().isEmpty()) {
            changes.add("accepted", "yes", null);
            steps.add(Step.act(account, new AcceptCommitment(account, commitment, null, made(row)), version)
                    .on("made"));
        }
        When fulfilled = row.when("fulfilled");
        if (fulfilled != null) {
            Optional<Fact<Ending>> before = facts.ended().standing().stream()
                    .filter(fact -> fact.said().how() == Ending.How.FULFILLED)
                    .findFirst();
            changes.add(
                    "fulfilled",
                    before.filter(stood -> fulfilled.equals(stood.said().at())).isPresent() ? null : fulfilled,
                    before.map(stood -> stood.said().at()).orElse(null));
            if (before.isEmpty()) {
                steps.add(Step.act(account, new FulfilCommitment(account, commitment, null, null, fulfilled), version)
                        .on("fulfilled"));
            } else if (!fulfilled.equals(before.get().said().at())) {
                Map<String, @Nullable Object> at = new LinkedHashMap<>();
                at.put("at", fulfilled);
                steps.add(Step.act(
                                account,
                                new CorrectCommitment(
                                        account, commitment, before.get().event(), at),
                                version)
                        .on("fulfilled"));
            }
        }
        return steps;
    }

    private static Map<String, @Nullable Object> differences(TargetRow row, Promise promise, CommitmentMade stands) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        put(changed, "kind", row.word("kind", Kind.class), stands.kind());
        put(changed, "side", row.word("side", Side.class), stands.side());
        put(changed, "what", promise.what(), stands.what());
        put(changed, "due", promise.due(), stands.due());
        put(changed, "responsible", promise.responsible(), stands.responsible());
        put(changed, "counterpart", promise.counterpart(), stands.counterpart());
        put(changed, "value", promise.value(), stands.value());
        put(changed, "region", promise.region(), stands.region());
        put(changed, "productLine", promise.productLine(), stands.productLine());
        put(changed, "at", made(row), stands.at());
        return changed;
    }

    /** The same differences as people read them: people by their names, and made when the file calls it so. */
    private void said(
            TargetRow row,
            String account,
            Map<String, @Nullable Object> changed,
            CommitmentMade stood,
            Changes changes) {
        changes.add("kind", changed.get("kind"), stood.kind());
        changes.add("side", changed.get("side"), stood.side());
        changes.add("what", changed.get("what"), stood.what());
        changes.add("due", changed.get("due"), stood.due());
        if (changed.get("responsible") instanceof String person) {
            changes.add(
                    "responsible",
                    Objects.requireNonNullElse(stands.person(row, person), person),
                    stands.person(row, stood.responsible()));
        }
        if (changed.get("counterpart") instanceof String contact) {
            changes.add(
                    "counterpart",
                    Objects.requireNonNullElse(stands.contact(row, account, contact), contact),
                    stands.contact(row, account, stood.counterpart()));
        }
        changes.add("value", changed.get("value"), stood.value());
        changes.add("region", changed.get("region"), stood.region());
        changes.add("productLine", changed.get("productLine"), stood.productLine());
        changes.add("made", changed.get("at"), stood.at());
    }

    /** An empty cell says nothing; it takes nothing away. */
    private static void put(
            Map<String, @Nullable Object> changed, String field, @Nullable Object asked, @Nullable Object present) {
        if (asked != null && !asked.equals(present)) {
            changed.put(field, asked);
        }
    }

    private static Promise promise(TargetRow row, @Nullable Money standing) {
        Kind kind = row.word("kind", Kind.class);
        Side side = row.word("side", Side.class);
        return new Promise(
                kind == null ? Kind.DUE_BY : kind,
                side == null ? Side.OURS : side,
                row.requiredRef("responsible"),
                row.ref("counterpart"),
                row.required("what"),
                row.when("due"),
                null,
                row.text("region"),
                row.text("productLine"),
                value(row, standing),
                null,
                null,
                row.yes("accepted"),
                null);
    }

    private static When made(TargetRow row) {
        When made = row.when("made");
        if (made == null) {
            throw new CellRefused("value-is-given", row.reader().columnOf("made"));
        }
        return made;
    }

    /** An amount is of a currency that the row says, else of the one that stands; none is ever supposed. */
    private static @Nullable Money value(TargetRow row, @Nullable Money standing) {
        BigDecimal amount = row.number("value");
        if (amount == null) {
            return null;
        }
        String currency = row.text("currency");
        if (currency == null && standing != null) {
            currency = standing.currency();
        }
        if (currency == null) {
            throw new CellRefused("value-is-given", row.reader().columnOf("currency"));
        }
        return new Money(amount, currency);
    }
}

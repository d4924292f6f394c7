package io.meridian.overview.read.header;

import io.meridian.account.AccountFacts;
import io.meridian.account.Accounts;
import io.meridian.account.ExternalReference;
import io.meridian.account.Governance;
import io.meridian.account.Headquarters;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.Commitments;
import io.meridian.commitment.Life;
import io.meridian.commitment.events.Side;
import io.meridian.contact.Contacts;
import io.meridian.coordination.CaseLife;
import io.meridian.coordination.Coordination;
import io.meridian.coordination.StepLife;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.Interactions;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The account at a glance; every number is the length, or the sum per currency, of the list it opens.
 *
 * @param present whether it was our customer at the instant, as known
 * @param references what other systems call it
 * @param openOurs promises of ours that are open, and {@code openTheirs} of the customer's
 * @param late promises, and {@code lateSteps} internal steps, that are open past their due
 * @param entities of the tree, not closed
 * @param contacts who have not left
 * @param team appointments that hold
 */
public record AccountHeader(
        String account,
        boolean present,
        @Nullable String name,
        @Nullable String industry,
        @Nullable Headquarters headquarters,
        @Nullable Governance governance,
        boolean beginningNotRecorded,
        List<ExternalReference> references,
        int openOurs,
        int openTheirs,
        int late,
        int lateSteps,
        List<Money> openValue,
        List<Money> lateValue,
        int openCases,
        int entities,
        int contacts,
        int team,
        @Nullable LastContact lastContact,
        @Nullable NextDue nextDue) {

    /** The latest interaction that had happened by then; {@code given} as it was given: a date is that day for every reader. */
    public record LastContact(
            String interaction,
            String at,
            @Nullable When given,
            @Nullable String person) {

        /** The latest of several, as far as it had happened by the reading's instant. */
        public static Optional<LastContact> of(Stream<InteractionFacts> interactions, Reading reading) {
            return interactions
                    .flatMap(interaction -> interaction.at(reading).stream())
                    .max(Comparator.<Fact<InteractionLogged>>comparingLong(Fact::effectiveAt)
                            .thenComparingLong(Fact::position))
                    .map(last -> new LastContact(
                            last.said().interaction(),
                            Instants.text(last.effectiveAt()),
                            last.given(),
                            last.said().ours().stream().findFirst().orElse(null)));
        }
    }

    /** The first due of an open promise that was still to come. */
    public record NextDue(String commitment, String end, When due) {}

    static AccountHeader read(String account, Documents documents, Reading reading) {
        Optional<AccountFacts> facts = documents.get(Accounts.ACCOUNT, account).filter(known -> known.present(reading));
        List<Open> open = documents.all(Commitments.COMMITMENT).stream()
                .flatMap(commitment -> Open.of(commitment, reading))
                .toList();
        return new AccountHeader(
                account,
                facts.isPresent(),
                facts.flatMap(known -> known.name(reading)).orElse(null),
                facts.flatMap(known -> known.industry(reading)).orElse(null),
                facts.flatMap(known -> known.headquarters(reading)).orElse(null),
                facts.flatMap(known -> known.governance(reading)).orElse(null),
                facts.map(AccountFacts::beginningNotRecorded).orElse(false),
                facts.map(known -> known.references(reading)).orElse(List.of()),
                (int) open.stream()
                        .filter(one -> one.life().side() == Side.OURS)
                        .count(),
                (int) open.stream()
                        .filter(one -> one.life().side() == Side.THEIRS)
                        .count(),
                (int) open.stream().filter(one -> one.life().late()).count(),
                lateSteps(documents, reading),
                sums(open.stream()),
                sums(open.stream().filter(one -> one.life().late())),
                (int) documents.all(Coordination.CASE).stream()
                        .filter(one -> one.life(reading).filter(CaseLife::open).isPresent())
                        .count(),
                documents
                        .get(Accounts.ENTITIES, account)
                        .map(tree -> (int) tree.entities().values().stream()
                                .filter(entity -> entity.open(reading))
                                .count())
                        .orElse(0),
                (int) documents.all(Contacts.CONTACT).stream()
                        .filter(contact -> contact.present(reading) && !contact.hasLeft(reading))
                        .count(),
                documents
                        .get(Accounts.TEAM, account)
                        .map(team -> team.members(reading).size())
                        .orElse(0),
                LastContact.of(documents.all(Interactions.INTERACTION).stream(), reading)
                        .orElse(null),
                nextDue(open));
    }

    private static int lateSteps(Documents documents, Reading reading) {
        return (int) documents.all(Coordination.CASE).stream()
                .flatMap(one -> one.steps().keySet().stream().flatMap(step -> one.life(step, reading).stream()))
                .filter(StepLife::late)
                .count();
    }

    private static @Nullable NextDue nextDue(List<Open> open) {
        return open.stream()
                .filter(one -> !one.life().late() && one.life().dueEnd() != Instants.NEVER)
                .min(Comparator.comparingLong(one -> one.life().dueEnd()))
                .map(one -> new NextDue(
                        one.commitment(),
                        Instants.text(one.life().dueEnd()),
                        java.util.Objects.requireNonNull(one.life().promised().due())))
                .orElse(null);
    }

    private static List<Money> sums(Stream<Open> open) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        open.map(one -> one.life().promised().value())
                .filter(java.util.Objects::nonNull)
                .forEach(value -> sums.merge(value.currency(), value.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    private record Open(String commitment, Life life) {
        static Stream<Open> of(CommitmentFacts facts, Reading reading) {
            return facts.life(reading).filter(Life::open).map(life -> new Open(facts.id(), life)).stream();
        }
    }
}

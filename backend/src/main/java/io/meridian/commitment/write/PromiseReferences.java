package io.meridian.commitment.write;

import io.meridian.account.Entities;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.commitment.KnownInteractions;
import io.meridian.commitment.Promises;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.commitment.events.Kind;
import io.meridian.commitment.events.Side;
import io.meridian.contact.KnownPeople;
import io.meridian.directory.Regions;
import io.meridian.documents.Fact;
import io.meridian.documents.Track;
import io.meridian.eventlog.Act;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whatever a promise or an act on it names must be there for the eyes of whoever acts: people, an entity, a region, the
 * interaction that is its evidence, the standing promise it cites. Of a promise of ours, who is responsible is one of ours, who
 * it is given to and who accepts it are contacts; of theirs it is the other way round. What was named before stays, whatever
 * became of it.
 */
@Component
public class PromiseReferences {
    private final KnownPeople people;
    private final Entities entities;
    private final Regions regions;
    private final KnownInteractions interactions;
    private final Promises promises;

    public PromiseReferences(
            KnownPeople people,
            Entities entities,
            Regions regions,
            KnownInteractions interactions,
            @Lazy Promises promises) {
        this.people = people;
        this.entities = entities;
        this.regions = regions;
        this.interactions = interactions;
        this.promises = promises;
    }

    public void person(String account, String field, @Nullable String person) {
        people.verify(account, field, person);
    }

    /** Somebody of the side that promises, where anybody is named: one of ours, or a contact. */
    public void promising(String account, Side side, String field, @Nullable String person) {
        ofSide(account, side == Side.OURS, field, person);
    }

    /** Somebody of the side that is promised to, where anybody is named. */
    public void promisedTo(String account, Side side, String field, @Nullable String person) {
        ofSide(account, side == Side.THEIRS, field, person);
    }

    private void ofSide(String account, boolean ours, String field, @Nullable String person) {
        person(account, field, person);
        if (person != null && people.isOurs(person) != ours) {
            throw new RuleBroken("promise-is-between-both-sides", field, person);
        }
    }

    /** Where, and for which part of the customer. */
    public void scope(String account, @Nullable String entity, @Nullable String region) {
        entities.verify(account, "entity", entity);
        regions.verify("region", region);
    }

    public void evidence(String account, @Nullable String interaction, Act act) {
        if (interaction != null && !interactions.isKnown(account, interaction, act)) {
            throw new RuleBroken("evidence-is-known", "evidence", interaction);
        }
    }

    /** A standing promise of which another one is a delivery. */
    public CommitmentFacts cited(String account, String commitment, Act act) {
        CommitmentFacts cited;
        try {
            cited = promises.known(account, commitment, act);
        } catch (Unknown unknown) {
            throw new RuleBroken("cited-promise-is-known", "cites");
        }
        if (cited.made().standing().stream().noneMatch(made -> made.said().kind() == Kind.STANDING)) {
            throw new RuleBroken("only-a-standing-promise-is-cited", "cites");
        }
        return cited;
    }

    /** What a corrected promise names that it did not name before; who may see it is an act of its own. */
    public void corrected(String account, CommitmentMade before, CommitmentMade said, Act act) {
        boolean turned = said.side() != before.side();
        promising(
                account,
                said.side(),
                "responsible",
                turned ? said.responsible() : named(CommitmentMade::responsible, before, said));
        promisedTo(
                account,
                said.side(),
                "counterpart",
                turned ? said.counterpart() : named(CommitmentMade::counterpart, before, said));
        scope(account, named(CommitmentMade::entity, before, said), named(CommitmentMade::region, before, said));
        evidence(account, named(CommitmentMade::evidence, before, said), act);
        String cites = named(CommitmentMade::cites, before, said);
        if (cites != null) {
            if (cites.equals(said.commitment())) {
                throw new RuleBroken("cited-promise-is-known", "cites");
            }
            cited(account, cites, act);
            citesInNoRing(account, said.commitment(), cites, act);
        }
    }

    /** What a promise would cite again once these facts were taken back. */
    public void citesAgain(CommitmentFacts facts, Collection<Fact<?>> takenBack, Act act) {
        String cites = cites(facts.made().without(takenBack));
        if (cites != null && !cites.equals(cites(facts.made()))) {
            citesInNoRing(facts.account(), facts.id(), cites, act);
        }
    }

    /** It is not delivered under one that is delivered under it, also through others; what is hidden from the actor tells nothing. */
    private void citesInNoRing(String account, String commitment, String cites, Act act) {
        Set<String> met = new HashSet<>();
        for (String next = cites; next != null && met.add(next); next = citedBy(account, next, act)) {
            if (next.equals(commitment)) {
                throw new RuleBroken("promises-cite-in-no-ring", "cites");
            }
        }
    }

    private @Nullable String citedBy(String account, String commitment, Act act) {
        try {
            return cites(promises.known(account, commitment, act).made());
        } catch (Unknown unknown) {
            return null;
        }
    }

    private static @Nullable String cites(Track<CommitmentMade> made) {
        return made.standing().stream()
                .findFirst()
                .map(stands -> stands.said().cites())
                .orElse(null);
    }

    /** What is named now and was not before. */
    public static <T> @Nullable String named(Function<T, @Nullable String> name, T before, T said) {
        String now = name.apply(said);
        return Objects.equals(now, name.apply(before)) ? null : now;
    }
}

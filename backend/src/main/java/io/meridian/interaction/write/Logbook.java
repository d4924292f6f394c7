package io.meridian.interaction.write;

import io.meridian.commitment.KnownInteractions;
import io.meridian.documents.Audience;
import io.meridian.documents.Reader;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.LoggedInteractions;
import io.meridian.interaction.events.InteractionAudienceSet;
import io.meridian.interaction.events.InteractionLogged;
import io.meridian.shared.Unknown;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Interactions through their repository, in the unit of work that runs. */
@Component
public class Logbook implements LoggedInteractions, KnownInteractions {
    private final Repository<Interaction> interactions;

    public Logbook(@Lazy Repository<Interaction> interactions) {
        this.interactions = interactions;
    }

    /** Its audience is known before it is. */
    public void log(String account, InteractionLogged said, long occurredAt, Audience audience) {
        try {
            interactions.newInstance(() -> {
                Interaction logged = new Interaction();
                if (!audience.isEverybody()) {
                    Effect.in(account).apply(new InteractionAudienceSet(said.interaction(), audience.sets()));
                }
                Effect.in(account).from(occurredAt).apply(said);
                return logged;
            });
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public InteractionFacts known(String account, String interaction, Act act) {
        return visible(load(interaction).invoke(Interaction::facts), account, act);
    }

    @Override
    public boolean isKnown(String account, String interaction, Act act) {
        try {
            return known(account, interaction, act).present().isPresent();
        } catch (Unknown unknown) {
            return false;
        }
    }

    /** Runs inside the aggregate, where effects apply. */
    public void within(String interaction, Consumer<InteractionFacts> decide) {
        load(interaction).execute(one -> decide.accept(one.facts()));
    }

    /** Empty where nobody logged it. */
    public Optional<InteractionFacts> find(String interaction) {
        try {
            return Optional.of(interactions.load(interaction).invoke(Interaction::facts));
        } catch (AggregateNotFoundException absent) {
            return Optional.empty();
        }
    }

    public static InteractionFacts visible(InteractionFacts facts, String account, Act act) {
        if (!facts.account().equals(account) || !facts.audience().admits(Reader.of(act.actor()))) {
            throw new Unknown("interaction");
        }
        return facts;
    }

    private Aggregate<Interaction> load(String interaction) {
        try {
            return interactions.load(interaction);
        } catch (AggregateNotFoundException absent) {
            throw new Unknown("interaction");
        }
    }
}

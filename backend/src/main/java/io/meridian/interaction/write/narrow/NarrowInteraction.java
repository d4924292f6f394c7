package io.meridian.interaction.write.narrow;

import io.meridian.documents.Audience;
import io.meridian.documents.Fact;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Effect;
import io.meridian.interaction.InteractionFacts;
import io.meridian.interaction.events.InteractionAudienceSet;
import io.meridian.interaction.write.Logbook;
import io.meridian.shared.ChangedMeanwhile;
import java.util.List;

/**
 * Sets who may see an interaction, its promises aside: theirs is a fact of their own.
 *
 * @param people ids, or {@code ["*"]} for everybody of the account
 * @param except what was unticked of what inherits its audience: {@code case:<id>}
 */
public record NarrowInteraction(String account, String interaction, List<String> people, List<String> except) {

    public void decide(InteractionFacts facts, Audience audience, Act act) {
        Logbook.visible(facts, account, act);
        Audience present = facts.audience();
        if (audience.equals(present)) {
            return;
        }
        List<Fact<InteractionAudienceSet>> since = facts.audiences().since(act.version());
        if (act.version() != null && !since.isEmpty()) {
            Audience base = facts.upTo(act.version()).audience();
            Fact<InteractionAudienceSet> last = since.getLast();
            throw new ChangedMeanwhile(
                    facts.version(),
                    List.of(new ChangedMeanwhile.Difference(
                            "people", audience, present, base, last.actor(), last.recordedAt())));
        }
        Effect.in(account).apply(new InteractionAudienceSet(interaction, audience.sets()));
    }
}

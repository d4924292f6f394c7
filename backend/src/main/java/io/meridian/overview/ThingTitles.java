package io.meridian.overview;

import io.meridian.account.AccountFacts;
import io.meridian.commitment.CommitmentFacts;
import io.meridian.contact.ContactFacts;
import io.meridian.coordination.CaseFacts;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.RegionFacts;
import io.meridian.documents.Document;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.documents.Track;
import io.meridian.history.Titles;
import io.meridian.interaction.InteractionFacts;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the things of all modules are called. */
@Component
class ThingTitles implements Titles {
    @Override
    public Optional<String> of(Document<?> document, Reading reading) {
        return switch (document.body()) {
            case InteractionFacts facts -> last(facts.told(), said -> said.subject());
            case CommitmentFacts facts ->
                facts.life(reading)
                        .map(life -> life.promised().what())
                        .or(() -> last(facts.made(), said -> said.what()));
            case CaseFacts facts -> last(facts.opened(), said -> said.subject());
            case ContactFacts facts -> facts.name(reading);
            case PersonFacts facts -> facts.name(reading);
            case RegionFacts facts -> facts.name(reading);
            case AccountFacts facts -> facts.name(reading).or(() -> last(facts.name(), said -> said.name()));
            default -> Optional.empty();
        };
    }

    private static <T> Optional<String> last(Track<T> track, Function<T, String> text) {
        return track.facts().reversed().stream()
                .filter(fact -> fact.value() != null)
                .map(Fact::said)
                .map(text)
                .findFirst();
    }
}

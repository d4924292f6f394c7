package io.meridian.interaction.read.narrowing;

import static io.meridian.interaction.Interactions.INTERACTION;

import io.meridian.account.AccountPolicy;
import io.meridian.commitment.Along;
import io.meridian.commitment.NarrowedToo;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Titles;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import io.meridian.interaction.InteractionFacts;
import io.meridian.shared.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers what would be narrowed with an interaction now. */
@RestController
class InteractionNarrowingController {
    private final Views views;
    private final AccountPolicy policy;
    private final Along along;
    private final Titles titles;

    InteractionNarrowingController(Views views, AccountPolicy policy, Along along, Titles titles) {
        this.views = views;
        this.policy = policy;
        this.along = along;
        this.titles = titles;
    }

    @GetMapping("/api/accounts/{account}/interactions/{interaction}/narrowing")
    Views.Answer<NarrowedToo> interactionNarrowing(
            @PathVariable String account,
            @PathVariable String interaction,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            Signed signed) {
        policy.mayRead(signed, account);
        return views.read(account, Moment.NOW, Reader.of(signed.person()), minPosition, (documents, reading) -> {
            InteractionFacts facts =
                    documents.get(INTERACTION, interaction).orElseThrow(() -> new Unknown("interaction"));
            return NarrowedToo.of(along.with("interaction:" + facts.id(), documents), titles, reading);
        });
    }
}

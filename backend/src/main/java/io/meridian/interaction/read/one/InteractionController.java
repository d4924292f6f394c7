package io.meridian.interaction.read.one;

import io.meridian.account.AccountPolicy;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers one interaction with its history. */
@RestController
class InteractionController {
    private final Views views;
    private final AccountPolicy policy;

    InteractionController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/interactions/{interaction}")
    Views.Answer<InteractionView> interaction(
            @PathVariable String account,
            @PathVariable String interaction,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            Signed signed) {
        policy.mayRead(signed, account);
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> InteractionView.read(interaction, documents, reading));
    }
}

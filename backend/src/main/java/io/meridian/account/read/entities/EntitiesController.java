package io.meridian.account.read.entities;

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

/** Answers the tree of a customer's entities. */
@RestController
class EntitiesController {
    private final Views views;
    private final AccountPolicy policy;

    EntitiesController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/entities")
    Views.Answer<EntitiesView> entities(
            Signed signed,
            @PathVariable String account,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        policy.mayRead(signed, account);
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> EntitiesView.read(account, documents, reading));
    }
}

package io.meridian.overview.read.holds;

import io.meridian.account.AccountPolicy;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what people who are gone still hold, or what one person holds. */
@RestController
class HoldsController {
    private final Views views;
    private final AccountPolicy policy;

    HoldsController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/holds")
    Views.Answer<Holds> holds(
            Signed signed,
            @PathVariable String account,
            @RequestParam(required = false) @Nullable String person,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        policy.mayRead(signed, account);
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> Holds.read(account, documents, reading, person));
    }
}

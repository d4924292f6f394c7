package io.meridian.commitment.read.waiting;

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

/** Answers who waits for whom in an account. */
@RestController
class WaitingController {
    private final Views views;
    private final AccountPolicy policy;

    WaitingController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/commitments/waiting")
    Views.Answer<Waiting> waiting(
            @PathVariable String account,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            Signed signed) {
        policy.mayRead(signed, account);
        return views.read(account, moment, Reader.of(signed.person()), minPosition, Waiting::read);
    }
}

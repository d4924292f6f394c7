package io.meridian.overview.read.registered;

import io.meridian.account.AccountPolicy;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers how an account came to be known. */
@RestController
class AccountRegistrationController {
    private final Views views;
    private final AccountPolicy policy;

    AccountRegistrationController(Views views, AccountPolicy policy) {
        this.views = views;
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/registered")
    AccountRegistration registered(Signed signed, @PathVariable String account) {
        policy.mayRead(signed, account);
        return views.read(
                        account,
                        Moment.NOW,
                        Reader.of(signed.person()),
                        null,
                        (documents, reading) -> AccountRegistration.read(account, documents, reading))
                .view();
    }
}

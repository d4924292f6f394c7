package io.meridian.account.read.rights;

import io.meridian.account.AccountPolicy;
import io.meridian.identity.Signed;
import io.meridian.shared.Instants;
import java.util.OptionalLong;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers what whoever asks may do in an account. */
@RestController
class AccountRightsController {
    private final AccountPolicy policy;

    AccountRightsController(AccountPolicy policy) {
        this.policy = policy;
    }

    @GetMapping("/api/accounts/{account}/rights")
    AccountRights accountRights(Signed signed, @PathVariable String account) {
        policy.mayRead(signed, account);
        long at = policy.now();
        OptionalLong changesAt = policy.accessChangesAt(signed.person(), account);
        return new AccountRights(
                policy.acts(signed.person(), account),
                policy.manages(signed.person(), account),
                Instants.text(at),
                changesAt.isEmpty() ? null : Instants.text(changesAt.getAsLong()));
    }
}

package io.meridian.account.write.change;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes what is known of the customer as a whole. */
@RestController
class ChangeAccountController {
    private final Commands commands;
    private final AccountPolicy policy;

    ChangeAccountController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/change")
    Commands.Result changeAccount(
            Signed signed, @PathVariable String account, @RequiresVersion Act act, @RequestBody ChangedAccount body) {
        return commands.send(
                new ChangeAccount(account, body.name(), body.industry(), body.headquarters(), body.from()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

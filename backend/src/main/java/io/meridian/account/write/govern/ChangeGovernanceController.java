package io.meridian.account.write.govern;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes how the account is governed. */
@RestController
class ChangeGovernanceController {
    private final Commands commands;
    private final AccountPolicy policy;

    ChangeGovernanceController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/govern")
    Commands.Result changeGovernance(
            Signed signed, @PathVariable String account, @RequiresVersion Act act, @RequestBody NewGovernance body) {
        return commands.send(
                new ChangeGovernance(account, body.governance(), body.from()),
                act,
                () -> policy.mayManage(signed, account));
    }
}

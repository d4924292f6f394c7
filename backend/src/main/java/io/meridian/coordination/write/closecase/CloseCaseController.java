package io.meridian.coordination.write.closecase;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Closes a case. */
@RestController
class CloseCaseController {
    private final AccountPolicy policy;
    private final Commands commands;

    CloseCaseController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/close")
    Commands.Result closeCase(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @RequestBody CloseCaseBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new CloseCase(account, caseId, body.outcome(), body.at()), act, () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record CloseCaseBody(@Nullable String outcome, @Nullable When at) {}
}

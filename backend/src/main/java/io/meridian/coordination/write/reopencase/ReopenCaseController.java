package io.meridian.coordination.write.reopencase;

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

/** Takes a closed case up again. */
@RestController
class ReopenCaseController {
    private final AccountPolicy policy;
    private final Commands commands;

    ReopenCaseController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/reopen")
    Commands.Result reopenCase(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @RequestBody ReopenCaseBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new ReopenCase(account, caseId, body.reason(), body.at()), act, () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record ReopenCaseBody(@Nullable String reason, @Nullable When at) {}
}

package io.meridian.coordination.write.undocasechange;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes an entry about a case, a step or a conflict back. */
@RestController
class UndoCaseChangeController {
    private final AccountPolicy policy;
    private final Commands commands;

    UndoCaseChangeController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/undo")
    Commands.Result undoCaseChange(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @RequestBody UndoCaseChangeBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new UndoCaseChange(account, caseId, body.event()), act, () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record UndoCaseChangeBody(String event) {}
}

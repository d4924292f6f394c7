package io.meridian.coordination.write.narrowcase;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sets who may see a case. */
@RestController
class NarrowCaseController {
    private final AccountPolicy policy;
    private final Commands commands;

    NarrowCaseController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/narrow")
    Commands.Result narrowCase(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @RequestBody NarrowCaseBody body,
            @RequiresVersion Act act) {
        return commands.send(new NarrowCase(account, caseId, body.people()), act, () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record NarrowCaseBody(List<String> people) {}
}

package io.meridian.coordination.write.correctcase;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrects an entry about a case, a step or a conflict. */
@RestController
class CorrectCaseController {
    private final AccountPolicy policy;
    private final Commands commands;

    CorrectCaseController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/correct")
    Commands.Result correctCase(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @RequestBody CorrectCaseBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new CorrectCase(account, caseId, body.event(), body.changed()),
                act,
                () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record CorrectCaseBody(String event, Map<String, @Nullable Object> changed) {}
}

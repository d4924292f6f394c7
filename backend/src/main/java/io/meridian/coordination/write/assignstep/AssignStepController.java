package io.meridian.coordination.write.assignstep;

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

/** Names who owns a step. */
@RestController
class AssignStepController {
    private final AccountPolicy policy;
    private final Commands commands;

    AssignStepController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/steps/{step}/assign")
    Commands.Result assignStep(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @PathVariable String step,
            @RequestBody AssignStepBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new AssignStep(account, caseId, step, body.owner(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record AssignStepBody(@Nullable String owner, @Nullable When at) {}
}

package io.meridian.coordination.write.acceptstep;

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

/** Accepts a step for the owning function. */
@RestController
class AcceptStepController {
    private final AccountPolicy policy;
    private final Commands commands;

    AcceptStepController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/steps/{step}/accept")
    Commands.Result acceptStep(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @PathVariable String step,
            @RequestBody AcceptStepBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new AcceptStep(account, caseId, step, body.note(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record AcceptStepBody(@Nullable String note, @Nullable When at) {}
}

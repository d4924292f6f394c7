package io.meridian.coordination.write.cancelstep;

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

/** Cancels a step. */
@RestController
class CancelStepController {
    private final AccountPolicy policy;
    private final Commands commands;

    CancelStepController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/steps/{step}/cancel")
    Commands.Result cancelStep(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @PathVariable String step,
            @RequestBody CancelStepBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new CancelStep(account, caseId, step, body.reason(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record CancelStepBody(@Nullable String reason, @Nullable When at) {}
}

package io.meridian.coordination.write.handoffstep;

import io.meridian.account.AccountPolicy;
import io.meridian.directory.Function;
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

/** Passes a step to another unit. */
@RestController
class HandOffStepController {
    private final AccountPolicy policy;
    private final Commands commands;

    HandOffStepController(AccountPolicy policy, Commands commands) {
        this.policy = policy;
        this.commands = commands;
    }

    @PostMapping("/api/accounts/{account}/cases/{case}/steps/{step}/hand-off")
    Commands.Result handOffStep(
            Signed signed,
            @PathVariable String account,
            @PathVariable("case") String caseId,
            @PathVariable String step,
            @RequestBody HandOffStepBody body,
            @RequiresVersion Act act) {
        return commands.send(
                new HandOffStep(
                        account, caseId, step, body.function(), body.region(), body.owner(), body.reason(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }

    /** What is given. */
    record HandOffStepBody(
            Function function,
            String region,
            @Nullable String owner,
            @Nullable String reason,
            @Nullable When at) {}
}

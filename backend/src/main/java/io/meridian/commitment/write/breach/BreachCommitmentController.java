package io.meridian.commitment.write.breach;

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

/** The breach was acknowledged. */
@RestController
class BreachCommitmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    BreachCommitmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record BreachCommitmentRequest(
            @Nullable String note,
            @Nullable String evidence,
            @Nullable When at) {}

    @PostMapping("/api/accounts/{account}/commitments/{commitment}/breach")
    Commands.Result breachCommitment(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestBody BreachCommitmentRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new BreachCommitment(account, commitment, body.note(), body.evidence(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

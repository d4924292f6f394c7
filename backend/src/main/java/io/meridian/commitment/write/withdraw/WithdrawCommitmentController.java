package io.meridian.commitment.write.withdraw;

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

/** The promise was released or taken back. */
@RestController
class WithdrawCommitmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    WithdrawCommitmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record WithdrawCommitmentRequest(
            @Nullable String note,
            @Nullable String evidence,
            @Nullable When at) {}

    @PostMapping("/api/accounts/{account}/commitments/{commitment}/withdraw")
    Commands.Result withdrawCommitment(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestBody WithdrawCommitmentRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new WithdrawCommitment(account, commitment, body.note(), body.evidence(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

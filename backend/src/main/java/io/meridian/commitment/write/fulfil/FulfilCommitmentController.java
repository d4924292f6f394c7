package io.meridian.commitment.write.fulfil;

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

/** What was promised was done. */
@RestController
class FulfilCommitmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    FulfilCommitmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record FulfilCommitmentRequest(
            @Nullable String note,
            @Nullable String evidence,
            @Nullable When at) {}

    @PostMapping("/api/accounts/{account}/commitments/{commitment}/fulfil")
    Commands.Result fulfilCommitment(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestBody FulfilCommitmentRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new FulfilCommitment(account, commitment, body.note(), body.evidence(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

package io.meridian.commitment.write.accept;

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

/** The promise was accepted. */
@RestController
class AcceptCommitmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    AcceptCommitmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record AcceptCommitmentRequest(
            @Nullable String by, @Nullable When at) {}

    @PostMapping("/api/accounts/{account}/commitments/{commitment}/accept")
    Commands.Result acceptCommitment(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestBody AcceptCommitmentRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new AcceptCommitment(account, commitment, body.by(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

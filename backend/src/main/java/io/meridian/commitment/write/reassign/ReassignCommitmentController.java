package io.meridian.commitment.write.reassign;

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

/** Another responsible person or counterpart from a date on. */
@RestController
class ReassignCommitmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    ReassignCommitmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record ReassignCommitmentRequest(
            @Nullable String responsible,
            @Nullable String counterpart,
            @Nullable When at) {}

    @PostMapping("/api/accounts/{account}/commitments/{commitment}/reassign")
    Commands.Result reassignCommitment(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestBody ReassignCommitmentRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new ReassignCommitment(account, commitment, body.responsible(), body.counterpart(), body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

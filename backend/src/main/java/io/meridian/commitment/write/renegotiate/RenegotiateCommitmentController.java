package io.meridian.commitment.write.renegotiate;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Another due, content or value was agreed. */
@RestController
class RenegotiateCommitmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    RenegotiateCommitmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record RenegotiateCommitmentRequest(
            @Nullable String what,
            @Nullable When due,
            @Nullable Money value,
            @Nullable String agreedBy,
            @Nullable String evidence,
            @Nullable When at) {}

    @PostMapping("/api/accounts/{account}/commitments/{commitment}/renegotiate")
    Commands.Result renegotiateCommitment(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestBody RenegotiateCommitmentRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new RenegotiateCommitment(
                        account,
                        commitment,
                        body.what(),
                        body.due(),
                        body.value(),
                        body.agreedBy(),
                        body.evidence(),
                        body.at()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

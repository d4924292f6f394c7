package io.meridian.commitment.write.correct;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One fact of the promise was otherwise. */
@RestController
class CorrectCommitmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    CorrectCommitmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record CorrectCommitmentRequest(String event, Map<String, @Nullable Object> changed) {}

    @PostMapping("/api/accounts/{account}/commitments/{commitment}/correct")
    Commands.Result correctCommitment(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestBody CorrectCommitmentRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new CorrectCommitment(account, commitment, body.event(), body.changed()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

package io.meridian.commitment.write.narrow;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who may see the promise, and with it its evidence and what cites it. */
@RestController
class NarrowCommitmentController {
    private final Commands commands;
    private final AccountPolicy policy;

    NarrowCommitmentController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record NarrowCommitmentRequest(
            List<String> people, @Nullable List<String> except) {}

    @PostMapping("/api/accounts/{account}/commitments/{commitment}/narrow")
    Commands.Result narrowCommitment(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestBody NarrowCommitmentRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new NarrowCommitment(
                        account, commitment, body.people(), body.except() == null ? List.of() : body.except()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

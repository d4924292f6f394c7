package io.meridian.commitment.write.undo;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The act an event belongs to is taken back. */
@RestController
class UndoCommitmentChangeController {
    private final Commands commands;
    private final AccountPolicy policy;

    UndoCommitmentChangeController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record UndoCommitmentChangeRequest(String event) {}

    @PostMapping("/api/accounts/{account}/commitments/{commitment}/undo")
    Commands.Result undoCommitmentChange(
            @PathVariable String account,
            @PathVariable String commitment,
            @RequestBody UndoCommitmentChangeRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new UndoCommitmentChange(account, commitment, body.event()), act, () -> policy.mayAct(signed, account));
    }
}

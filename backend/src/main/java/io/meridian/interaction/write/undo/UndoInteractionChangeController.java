package io.meridian.interaction.write.undo;

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
class UndoInteractionChangeController {
    private final Commands commands;
    private final AccountPolicy policy;

    UndoInteractionChangeController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record UndoInteractionChangeRequest(String event) {}

    @PostMapping("/api/accounts/{account}/interactions/{interaction}/undo")
    Commands.Result undoInteractionChange(
            @PathVariable String account,
            @PathVariable String interaction,
            @RequestBody UndoInteractionChangeRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new UndoInteractionChange(account, interaction, body.event()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

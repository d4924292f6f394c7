package io.meridian.interaction.write.correct;

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

/** It was otherwise. */
@RestController
class CorrectInteractionController {
    private final Commands commands;
    private final AccountPolicy policy;

    CorrectInteractionController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record CorrectInteractionRequest(Map<String, @Nullable Object> changed) {}

    @PostMapping("/api/accounts/{account}/interactions/{interaction}/correct")
    Commands.Result correctInteraction(
            @PathVariable String account,
            @PathVariable String interaction,
            @RequestBody CorrectInteractionRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new CorrectInteraction(account, interaction, body.changed()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

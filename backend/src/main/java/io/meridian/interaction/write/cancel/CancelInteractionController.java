package io.meridian.interaction.write.cancel;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** It did not take place. */
@RestController
class CancelInteractionController {
    private final Commands commands;
    private final AccountPolicy policy;

    CancelInteractionController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record CancelInteractionRequest(@Nullable String reason) {}

    @PostMapping("/api/accounts/{account}/interactions/{interaction}/cancel")
    Commands.Result cancelInteraction(
            @PathVariable String account,
            @PathVariable String interaction,
            @RequestBody CancelInteractionRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new CancelInteraction(account, interaction, body.reason()), act, () -> policy.mayAct(signed, account));
    }
}

package io.meridian.interaction.write.narrow;

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

/** Who may see the interaction, and with it what inherits its audience. */
@RestController
class NarrowInteractionController {
    private final Commands commands;
    private final AccountPolicy policy;

    NarrowInteractionController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    record NarrowInteractionRequest(
            List<String> people, @Nullable List<String> except) {}

    @PostMapping("/api/accounts/{account}/interactions/{interaction}/narrow")
    Commands.Result narrowInteraction(
            @PathVariable String account,
            @PathVariable String interaction,
            @RequestBody NarrowInteractionRequest body,
            Signed signed,
            @RequiresVersion Act act) {
        return commands.send(
                new NarrowInteraction(
                        account, interaction, body.people(), body.except() == null ? List.of() : body.except()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

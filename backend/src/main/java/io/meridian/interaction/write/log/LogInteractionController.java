package io.meridian.interaction.write.log;

import io.meridian.account.AccountPolicy;
import io.meridian.commitment.Promise;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.Signed;
import io.meridian.interaction.Sheet;
import io.meridian.shared.When;
import io.meridian.shared.web.Created;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Something happened, and promises were given in it. */
@RestController
class LogInteractionController {
    private final Commands commands;
    private final AccountPolicy policy;

    LogInteractionController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    /** {@code audience}: named people, or left out for whom its promises admit. */
    record LogInteractionRequest(
            Sheet sheet,
            @Nullable List<Promise> promises,
            @Nullable List<String> audience,
            @Nullable When at) {}

    @PostMapping("/api/accounts/{account}/interactions")
    ResponseEntity<Commands.Result> logInteraction(
            @PathVariable String account, @RequestBody LogInteractionRequest body, Signed signed, Act act) {
        List<Promise> promises = body.promises() == null ? List.of() : body.promises();
        String interaction = act.id("interaction");
        return Created.at(
                "/api/accounts/" + account + "/interactions/" + interaction,
                commands.send(
                        new LogInteraction(account, interaction, body.sheet(), promises, body.audience(), body.at()),
                        act,
                        () -> policy.mayAct(signed, account)));
    }
}

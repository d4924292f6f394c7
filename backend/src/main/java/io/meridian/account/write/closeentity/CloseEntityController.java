package io.meridian.account.write.closeentity;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Closes an entity. */
@RestController
class CloseEntityController {
    private final Commands commands;
    private final AccountPolicy policy;

    CloseEntityController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/entities/{entity}/close")
    Commands.Result closeEntity(
            Signed signed,
            @PathVariable String account,
            @PathVariable String entity,
            @RequiresVersion Act act,
            @RequestBody EntityClosing body) {
        return commands.send(new CloseEntity(account, entity, body.on()), act, () -> policy.mayManage(signed, account));
    }
}

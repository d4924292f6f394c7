package io.meridian.account.write.moveentity;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Moves an entity below another parent. */
@RestController
class MoveEntityController {
    private final Commands commands;
    private final AccountPolicy policy;

    MoveEntityController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/entities/{entity}/move")
    Commands.Result moveEntity(
            Signed signed,
            @PathVariable String account,
            @PathVariable String entity,
            @RequiresVersion Act act,
            @RequestBody NewParent body) {
        return commands.send(
                new MoveEntity(account, entity, body.parent(), body.from()),
                act,
                () -> policy.mayManage(signed, account));
    }
}

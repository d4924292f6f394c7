package io.meridian.account.write.renameentity;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives an entity another name. */
@RestController
class RenameEntityController {
    private final Commands commands;
    private final AccountPolicy policy;

    RenameEntityController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/entities/{entity}/rename")
    Commands.Result renameEntity(
            Signed signed,
            @PathVariable String account,
            @PathVariable String entity,
            @RequiresVersion Act act,
            @RequestBody NewEntityName body) {
        return commands.send(
                new RenameEntity(account, entity, body.name(), body.from()),
                act,
                () -> policy.mayManage(signed, account));
    }
}

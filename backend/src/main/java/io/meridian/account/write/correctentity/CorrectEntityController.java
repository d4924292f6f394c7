package io.meridian.account.write.correctentity;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Correction;
import io.meridian.shared.web.Undo;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrects and takes back what was said of an entity. */
@RestController
class CorrectEntityController {
    private final Commands commands;
    private final AccountPolicy policy;

    CorrectEntityController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/entities/{entity}/correct")
    Commands.Result correctEntity(
            Signed signed,
            @PathVariable String account,
            @PathVariable String entity,
            @RequiresVersion Act act,
            @RequestBody Correction body) {
        return commands.send(
                new CorrectEntity(account, entity, body.event(), body.changed()),
                act,
                () -> policy.mayManage(signed, account));
    }

    @PostMapping("/api/accounts/{account}/entities/{entity}/undo")
    Commands.Result undoEntityChange(
            Signed signed,
            @PathVariable String account,
            @PathVariable String entity,
            @RequiresVersion Act act,
            @RequestBody Undo body) {
        return commands.send(
                new UndoEntityChange(account, entity, body.event()), act, () -> policy.mayManage(signed, account));
    }
}

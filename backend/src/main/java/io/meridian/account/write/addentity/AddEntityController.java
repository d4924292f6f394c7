package io.meridian.account.write.addentity;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Created;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adds an entity to the customer's tree. */
@RestController
class AddEntityController {
    private final Commands commands;
    private final AccountPolicy policy;

    AddEntityController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/entities")
    ResponseEntity<Commands.Result> addEntity(
            Signed signed, @PathVariable String account, Act act, @RequestBody NewEntity body) {
        String entity = act.id("entity");
        return Created.at(
                "/api/accounts/" + account + "/entities/" + entity,
                commands.send(
                        new AddEntity(account, entity, body.kind(), body.name(), body.parent(), body.since()),
                        act,
                        () -> policy.mayManage(signed, account)));
    }
}

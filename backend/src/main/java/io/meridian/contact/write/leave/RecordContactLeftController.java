package io.meridian.contact.write.leave;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Records that a contact has left or will. */
@RestController
class RecordContactLeftController {
    private final Commands commands;
    private final AccountPolicy policy;

    RecordContactLeftController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/contacts/{contact}/leave")
    Commands.Result recordContactLeft(
            Signed signed,
            @PathVariable String account,
            @PathVariable String contact,
            @RequiresVersion Act act,
            @RequestBody ContactLeaving body) {
        return commands.send(
                new RecordContactLeft(account, contact, body.on()), act, () -> policy.mayAct(signed, account));
    }
}

package io.meridian.contact.write.change;

import io.meridian.account.AccountPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes what is known of a contact. */
@RestController
class ChangeContactController {
    private final Commands commands;
    private final AccountPolicy policy;

    ChangeContactController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/contacts/{contact}/change")
    Commands.Result changeContact(
            Signed signed,
            @PathVariable String account,
            @PathVariable String contact,
            @RequiresVersion Act act,
            @RequestBody ChangedContact body) {
        return commands.send(
                new ChangeContact(
                        account,
                        contact,
                        body.name(),
                        body.affiliation(),
                        body.title(),
                        body.function(),
                        body.role(),
                        body.mail(),
                        body.phone(),
                        body.language(),
                        body.clear() == null ? List.of() : body.clear(),
                        body.from()),
                act,
                () -> policy.mayAct(signed, account));
    }
}

package io.meridian.contact.write.add;

import io.meridian.account.AccountPolicy;
import io.meridian.contact.Affiliation;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Created;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adds a contact. */
@RestController
class AddContactController {
    private final Commands commands;
    private final AccountPolicy policy;

    AddContactController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/contacts")
    ResponseEntity<Commands.Result> addContact(
            Signed signed, @PathVariable String account, Act act, @RequestBody NewContact body) {
        String contact = act.id("contact");
        return Created.at(
                "/api/accounts/" + account + "/contacts/" + contact,
                commands.send(
                        new AddContact(
                                account,
                                contact,
                                body.name(),
                                body.affiliation() == null ? Affiliation.CUSTOMER : body.affiliation(),
                                body.title(),
                                body.function(),
                                body.role(),
                                body.mail(),
                                body.phone(),
                                body.language(),
                                body.since()),
                        act,
                        () -> policy.mayAct(signed, account)));
    }
}

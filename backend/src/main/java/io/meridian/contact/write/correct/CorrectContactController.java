package io.meridian.contact.write.correct;

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

/** Corrects and takes back what was said of a contact. */
@RestController
class CorrectContactController {
    private final Commands commands;
    private final AccountPolicy policy;

    CorrectContactController(Commands commands, AccountPolicy policy) {
        this.commands = commands;
        this.policy = policy;
    }

    @PostMapping("/api/accounts/{account}/contacts/{contact}/correct")
    Commands.Result correctContact(
            Signed signed,
            @PathVariable String account,
            @PathVariable String contact,
            @RequiresVersion Act act,
            @RequestBody Correction body) {
        return commands.send(
                new CorrectContact(account, contact, body.event(), body.changed()),
                act,
                () -> policy.mayAct(signed, account));
    }

    @PostMapping("/api/accounts/{account}/contacts/{contact}/undo")
    Commands.Result undoContactChange(
            Signed signed,
            @PathVariable String account,
            @PathVariable String contact,
            @RequiresVersion Act act,
            @RequestBody Undo body) {
        return commands.send(
                new UndoContactChange(account, contact, body.event()), act, () -> policy.mayAct(signed, account));
    }
}
